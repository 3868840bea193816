"""Claims by sentence: NewsDiscourse."""

import re
import zipfile
from pathlib import Path

from .documents import CLAIMS, IGNORE, document

CLAIM_OF = {"Distant_Evaluation": "assessment", "Distant_Expectations_Consequences": "prediction"}
SENTENCE_MARK = re.compile(r"^S\d+\b[ \t]*", re.M)


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
