"""Writes what the network and its decoding say of the texts of a reference file, in place: python -m ascribe_training.reference
--checkpoint RUN --tokenizer tokenizer.json --file reference.json

The Java tests compare their own reading with it: words, pieces and features, scores of the labels, links and relations.
"""

import argparse
import json
from pathlib import Path

import torch

from .documents import document
from .model import BIO, NO_INSIDE, paragraph_begins
from .weights import checkpoint
from .windows import batch, window
from .wordpiece import WordPiece


def best_labels(model, emissions, begins):
    """Viterbi over CRF emissions [W, 7] of the words after [CLS]; a paragraph begins anew."""
    transitions, start = model.trans + BIO, model.start + NO_INSIDE
    score, back = start + emissions[0], []
    for at in range(1, len(emissions)):
        if begins[at]:
            best, came = score.max(0)
            back.append(came.repeat(len(score)))
            score = best + start + emissions[at]
        else:
            best, came = (score[:, None] + transitions).max(0)
            back.append(came)
            score = best + emissions[at]
    labels = [int(score.argmax())]
    for came in reversed(back):
        labels.append(int(came[labels[-1]]))
    return labels[::-1]


def runs(labels, kind):
    """[(first, last + 1)] of the words of role 0 content, 1 source, 2 cue."""
    out = []
    for k, label in enumerate(labels):
        if label == 2 * kind + 1:
            out.append((k, k + 1))
        elif label == 2 * kind + 2 and out and out[-1][1] == k:
            out[-1] = (out[-1][0], k + 1)
    return out


def relations(doc, labels, cue_of, source_of):
    """A relation a cue: the contents whose words point to it, and the source its words point to."""

    def pointed(run, targets, links):
        votes = [t for k in range(*run) for t in targets if t[0] <= links[k + 1] - 1 < t[1]]
        return max(set(votes), key=votes.count) if votes else None

    def spans(found):
        return [[doc.words[a][0], doc.words[b - 1][1]] for a, b in found]

    contents, sources, cues = (runs(labels, kind) for kind in range(3))
    out = {}
    for content in contents:
        cue = pointed(content, cues, cue_of)
        if cue:
            out.setdefault(cue, []).append(content)
    return [
        {"content": spans(parts), "cue": spans([cue]), "source": spans([s for s in [pointed(cue, sources, source_of)] if s])}
        for cue, parts in out.items()
    ]


def read(model, doc):
    whole = window(doc, 0, len(doc.words))
    b = batch([whole])
    with torch.no_grad():
        tag, pointer, _, _ = model(b.pieces, b.features, b.mask, b.words)
    cue_of, source_of = pointer[0, 0].argmax(-1).tolist(), pointer[0, 1].argmax(-1).tolist()
    labels = best_labels(model, tag[0, 1:, 7:], paragraph_begins(b)[0, 1:])
    return {
        "words": doc.words,
        "ids": whole.pieces,
        "features": whole.features,
        "wordAt": whole.first_pieces,
        "tags": [[round(x, 3) for x in row] for row in tag[0].tolist()],
        "cueOf": cue_of,
        "sourceOf": source_of,
        "labels": labels,
        "relations": relations(doc, labels, cue_of, source_of),
    }


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    for name in ("checkpoint", "tokenizer", "file"):
        parser.add_argument("--" + name, required=True, type=Path)
    given = parser.parse_args()
    model, tokenizer = checkpoint(given.checkpoint).eval(), WordPiece(given.tokenizer)
    entries = json.loads(given.file.read_text(encoding="utf-8"))
    for entry in entries:
        entry |= read(model, document("reference", entry["text"], tokenizer))
    given.file.write_text(json.dumps(entries, ensure_ascii=False) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
