"""Reads the corpora into documents with a label a word. Nothing of their text leaves this machine but the weights."""

import hashlib
import json
import re
import zipfile
from pathlib import Path

from .documents import CLAIMS, IGNORE, NAMES, TAGS, bio, document

ROLES = ("content", "source", "cue")
NAME_TYPES = {
    "person": "person PER politician musicalartist writer researcher scientist",
    "organization": "organisation ORG politicalparty university band corporation organization",
    "place": "country location LOC place",
}
NAME_OF = {tag: name for name, tags in NAME_TYPES.items() for tag in tags.split()}
CLAIM_OF = {"Distant_Evaluation": "assessment", "Distant_Expectations_Consequences": "prediction"}
SENTENCES_PACKED = 5
SENTENCE_MARK = re.compile(r"^S\d+\b[ \t]*", re.M)


def data_hash(path):
    """SHA-256 over names and contents of a file, or of all files below a folder, for the model card."""
    digest, path = hashlib.sha256(), Path(path)
    for file in [path] if path.is_file() else sorted(p for p in path.rglob("*") if p.is_file()):
        digest.update(file.name.encode())
        digest.update(file.read_bytes())
    return digest.hexdigest()


# --- attribution: PolNeAR


def relations(ann):
    """[{role: [(start, end)]}] of one brat file; a torn line is passed over."""
    spans, events = {}, []
    for line in ann.read_text(encoding="utf-8").splitlines():
        fields = line.split("\t")
        if len(fields) < 2:
            continue
        if fields[0].startswith("T"):
            places = fields[1].split(" ", 1)[1]
            spans[fields[0]] = [tuple(map(int, p.split())) for p in places.split(";")]
        elif fields[0].startswith("E"):
            events.append([a.split(":") for a in fields[1].split() if ":" in a])
    out = []
    for event in events:
        relation = {role: [] for role in ROLES}
        for role, target in event:
            role = re.sub(r"\d+$", "", role).lower()
            if role in relation:
                relation[role] += spans.get(target, [])
        if relation["content"] or relation["cue"]:
            out.append(relation)
    return out


def attribution_documents(split, tokenizer):
    """The texts of a PolNeAR split with tags and links, first annotator by name."""
    split = Path(split)
    for file in sorted((split / "text").glob("*.txt")):
        annotators = sorted(
            p for p in (split / "attributions").iterdir() if p.name.startswith(file.stem + "_") and p.suffix == ".ann"
        )
        if annotators:
            with open(file, encoding="utf-8", newline="") as text:
                doc = document(file.stem, text.read(), tokenizer)
            label_attributions(doc, relations(annotators[0]))
            yield doc


def label_attributions(doc, found):
    count = len(doc.words)
    doc.tags, doc.cue_of, doc.source_of = [0] * count, [-1] * count, [-1] * count
    for relation in found:
        words = {r: [w for w in (doc.words_in(*s) for s in sorted(relation[r])) if w] for r in ROLES}
        for role in ROLES:
            for fragment in words[role]:
                for position, k in enumerate(fragment):
                    if doc.tags[k] == 0 or role == "cue":
                        doc.tags[k] = TAGS.index(("I-" if position else "B-") + role)
        cue = words["cue"][0][0] if words["cue"] else -2
        source = words["source"][0][0] if words["source"] else -2
        for fragment in words["content"]:
            for k in fragment:
                doc.cue_of[k] = cue
        for fragment in words["cue"]:
            for k in fragment:
                doc.source_of[k] = source
    for k in range(count):  # an inside tag whose beginning another span took begins anew
        previous = doc.tags[k - 1] if k else 0
        if doc.tags[k] in (2, 4, 6) and previous not in (doc.tags[k], doc.tags[k] - 1):
            doc.tags[k] -= 1


# --- names: GUM outside its ruler, CrossNER, WikiGold, WNUT17


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


# --- claims: NewsDiscourse


def claim_documents(archive, tokenizer):
    """The articles of a NewsDiscourse archive with a claim a sentence."""
    with zipfile.ZipFile(archive) as files:
        names = set(files.namelist())
        for name in sorted(names):
            if "__MACOSX" in name or not name.endswith(".txt") or name[:-3] + "ann" not in names:
                continue
            raw = files.read(name).decode("utf-8", "replace")
            labels = sentence_labels(files.read(name[:-3] + "ann").decode("utf-8", "replace"))
            yield from claim_document(Path(name).stem, raw, labels, tokenizer)


def sentence_labels(ann):
    labels = {}
    for line in ann.splitlines():
        fields = line.split("\t")
        if line.startswith("T") and len(fields) > 2:
            labels.setdefault(fields[2].strip(), set()).add(fields[1].split(" ")[0])
    return labels


def claim_document(name, raw, labels, tokenizer):
    marks = list(SENTENCE_MARK.finditer(raw))
    text, sentences, claims = "", [], []
    for mark, following in zip(marks, marks[1:] + [None]):
        body = raw[mark.end() : following.start() if following else len(raw)]
        words, given = " ".join(body.split()), labels.get(mark.group().strip(), set())
        if words and "NA" not in given:
            sentences.append((len(text), len(text) + len(words)))
            claims.append(CLAIMS.index(next((CLAIM_OF[c] for c in CLAIM_OF if c in given), "none")))
            text += words + ("\n" if "\n\n" in body.replace("\r", "") else " ")
    if sentences:
        doc = document(name, text, tokenizer)
        doc.claims, doc.sentences = claims, [IGNORE] * len(doc.words)
        at = 0
        for k, (start, _) in enumerate(doc.words):
            while at < len(sentences) and start >= sentences[at][1]:
                at += 1
            if at < len(sentences) and start >= sentences[at][0]:
                doc.sentences[k] = at
        yield doc
