"""Attributions: PolNeAR, and GUM's enhanced RST as weak labels. Nothing of their text leaves this machine but the weights."""

import json
import re
from pathlib import Path

from .documents import TAGS, document

ROLES = ("content", "source", "cue")


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
    """The texts of a PolNeAR split with tags and links, once for each of its annotators."""
    split = Path(split)
    for file in sorted((split / "text").glob("*.txt")):
        annotators = sorted(
            p for p in (split / "attributions").iterdir() if p.name.startswith(file.stem + "_") and p.suffix == ".ann"
        )
        for annotator in annotators:
            with open(file, encoding="utf-8", newline="") as text:
                doc = document(file.stem, text.read(), tokenizer)
            label_attributions(doc, relations(annotator))
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


def weak_relations(folder, name, tagged):
    """The relations of a GUM text: the outermost clauses of its enhanced RST, and those of a tagger that touch none of them.

    `tagged` are the tagger's, {role: [(start, end)]} each. RST leaves out much that PolNeAR counts, so that it cannot stand alone.
    """
    known = []
    for given in json.loads((folder / "attributions" / f"{name}.json").read_text(encoding="utf-8")):
        relation = {role: [tuple(s) for s in given[role]] for role in ROLES}
        if relation["cue"] and relation["source"] and not touch(relation["cue"], relation["source"]):
            known.append(relation)
    outer = [r for r in known if not any(o is not r and touch(r["cue"], o["content"]) for o in known)]
    whole = [sum(r.values(), []) for r in outer]
    return outer + [t for t in tagged if not any(touch(sum(t.values(), []), spans) for spans in whole)]


def touch(some, others):
    """Whether a span of some overlaps one of others."""
    return any(a < d and c < b for a, b in some for c, d in others)


def tagged_relations(file):
    """{text's name: relations} of `ascribe tag --format=jsonl`, outermost attributions only."""
    out = {}
    for line in Path(file).read_text(encoding="utf-8").splitlines():
        read = json.loads(line)
        outermost = [a for a in read["attributions"] if not a.get("parent")]
        out[Path(read["document"]["id"]).stem] = [
            {role: [(s["start"], s["end"]) for s in a.get(role) or []] for role in ROLES} for a in outermost
        ]
    return out
