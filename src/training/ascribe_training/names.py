"""Names: GUM outside its ruler, CrossNER, WikiGold, WNUT17."""

import json
from pathlib import Path

from .documents import NAMES, bio, document

NAME_TYPES = {
    "person": "person PER politician musicalartist writer researcher scientist",
    "organization": "organisation ORG politicalparty university band corporation organization",
    "place": "country location LOC place",
}
NAME_OF = {tag: name for name, tags in NAME_TYPES.items() for tag in tags.split()}
SENTENCES_PACKED = 5


def name_corpora(data, tokenizer):
    """{name: documents} of the corpora with names."""
    ner = Path(data) / "ner"
    wnut = ("wnut17train.conll", "emerging.dev.conll", "emerging.test.annotated")
    return {
        "gum": gum_documents(Path(data) / "gum", tokenizer),
        "crossner": conll_documents(sorted((ner / "crossner").glob("*/*.txt")), tokenizer),
        "wikigold": conll_documents([ner / "wikigold" / "wikigold.conll.txt"], tokenizer),
        "wnut17": conll_documents([ner / "wnut17" / name for name in wnut], tokenizer),
    }


def conll_documents(files, tokenizer):
    for file in files:
        for number, (words, labels) in enumerate(packed(conll(file), SENTENCES_PACKED)):
            text, spans = joined(words, labels)
            doc = document(f"{file.stem}-{number}", text, tokenizer)
            doc.names = bio(doc, spans, NAMES)
            yield doc


def packed(sentences, count):
    """Joins each `count` sentences: a head that saw sentences alone is lost in paragraphs."""
    words, labels, held = [], [], 0
    for more, marks in sentences:
        words, labels, held = words + more, labels + marks, held + 1
        if held == count:
            yield words, labels
            words, labels, held = [], [], 0
    if words:
        yield words, labels


def conll(file):
    """(words, labels) a sentence; the word is the first column and the label the last."""
    words, labels = [], []
    for line in file.read_text(encoding="utf-8").splitlines() + [""]:
        fields = line.split()
        if len(fields) >= 2:
            words.append(fields[0])
            labels.append(fields[-1])
        elif words:
            yield words, labels
            words, labels = [], []


def joined(words, labels):
    """The sentence with blanks between its words, and its names as [start, end, type]."""
    text, spans, open_span = "", [], None
    for word, label in zip(words, labels):
        start, kind = len(text), NAME_OF.get(label[2:]) if label != "O" else None
        text += word + " "
        if kind is None:
            open_span = None
        elif open_span and not label.startswith("B-") and open_span[2] == kind:
            open_span[1] = start + len(word)
        else:
            open_span = [start, start + len(word), kind]
            spans.append(open_span)
    return text.rstrip(), spans


def gum_documents(folder, tokenizer, ruler=False):
    """GUM's texts with the capitalised run round each named head; by default those outside the ruler."""
    listed = set((folder / "ruler.txt").read_text().split())
    for file in sorted((folder / "text").glob("*.txt")):
        if (file.stem in listed) == ruler:
            doc = document(file.stem, file.read_text(encoding="utf-8"), tokenizer)
            gold = json.loads((folder / "gold" / f"{file.stem}.json").read_text())
            spans = [capitalised_run(doc, e) for e in gold["entities"] if e["kind"] == "name" and e["type"] in NAME_OF]
            doc.names = bio(doc, [s for s in spans if s], NAMES)
            yield doc


JOINTS = {".", "-", "'", "’", "of", "de", "von", "van", "&"}


def capitalised_run(doc, entity):
    """[start, end, type] of the run of capitalised words round the head of a named entity, None where it has no word."""
    heads = doc.words_in(*entity["head"])
    if not heads:
        return None

    def word(k):
        return doc.text[slice(*doc.words[k])]

    def named(k):
        if not 0 <= k < len(doc.words):
            return False
        within = entity["span"][0] <= doc.words[k][0] and doc.words[k][1] <= entity["span"][1]
        return within and (word(k)[0].isupper() or word(k)[0].isdigit())

    first, last = heads[0], heads[-1]
    while named(first - 1) or first > 1 and word(first - 1) in JOINTS and named(first - 2):
        first -= 1
    while named(last + 1) or last + 2 < len(doc.words) and word(last + 1) in JOINTS and named(last + 2):
        last += 1
    return doc.words[first][0], doc.words[last][1], NAME_OF[entity["type"]]
