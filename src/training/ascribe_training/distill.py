"""Trains a student of few layers: python -m ascribe_training.distill --teacher RUN --data DIR --tokenizer tokenizer.json --out FOLDER

The student answers as the teacher does (Hinton et al. 2015) and its last states come close to the teacher's (Jiao et al. 2020),
on all running text: PolNeAR train, GUM outside its ruler, NewsDiscourse train.
"""

import argparse
from pathlib import Path

import torch
import torch.nn.functional as F

from .attributions import attribution_documents
from .claims import claim_documents
from .documents import TAGS
from .model import FORBIDDEN, losses
from .names import gum_documents
from .run import begin
from .train import train
from .weights import checkpoint, shallow
from .wordpiece import WordPiece


def documents(data, tokenizer):
    yield from attribution_documents(data / "polnear" / "train", tokenizer)
    yield from gum_documents(data / "gum", tokenizer)
    yield from claim_documents(data / "newsdiscourse" / "train.zip", tokenizer)


def divergence(student, teacher):
    """Kullback-Leibler divergence of the student's distribution from the teacher's, mean over rows of logits [N, C]."""
    return F.kl_div(F.log_softmax(student, -1), F.log_softmax(teacher, -1), log_target=True, reduction="batchmean")


def agreement(outputs, wanted, real, batch, settings):
    """{"tag", "pointer": loss} of a tagger's outputs against the answers (tags, pointers, ...) that are wanted of the real words."""
    (tag_s, pointer_s), (tag, pointer), split = outputs[:2], wanted[:2], len(TAGS)
    role = tag[..., :split].argmax(-1)
    shut = ((1 - batch.real_words) * FORBIDDEN)[:, None, :]
    out = {
        "tag": divergence(tag_s[..., :split][real], tag[..., :split][real])
        + divergence(tag_s[..., split:][real], tag[..., split:][real]),
    }
    for number, tags in enumerate(((1, 2), (5, 6))):  # content to cue, cue to source
        rows = real & ((role == tags[0]) | (role == tags[1]))
        if rows.any():
            loss = divergence((pointer_s[:, number] + shut)[rows], (pointer[:, number] + shut)[rows])
            out["pointer"] = out.get("pointer", 0) + settings["losses"]["pointer"] * loss
    return out


def distance(student, teacher, batch, settings):
    """{task: loss} of a student against its teacher on one batch."""
    with torch.no_grad():
        wanted_states = teacher.enc(batch.pieces, batch.features, batch.mask)
        wanted = teacher.heads(wanted_states, batch.features, batch.words)
    states = student.enc(batch.pieces, batch.features, batch.mask)
    outputs = student.heads(states, batch.features, batch.words)
    real = batch.real_words > 0
    out = agreement(outputs, wanted, real, batch, settings) | {
        "states": settings["student"]["states"] * F.mse_loss(states[batch.mask > 0], wanted_states[batch.mask > 0]),
        "name": divergence(outputs[2][real], wanted[2][real]),
        "claim": 0.1 * F.mse_loss(outputs[3][real], wanted[3][real]),
    }
    hard = losses(student, batch, settings["losses"], outputs)
    if hard:
        out["labels"] = settings["student"]["labels"] * sum(hard.values())
    return out


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    for name in ("teacher", "data", "tokenizer", "out"):
        parser.add_argument("--" + name, required=True, type=Path)
    parser.add_argument("--settings", type=Path, default=Path(__file__).parent.parent / "settings.toml")
    given = parser.parse_args()
    settings = begin(given.settings, given.out)
    own = settings["student"]
    settings["optimiser"] |= {k: own[k] for k in ("epochs", "frozen_layers", "encoder_rate", "head_rate")}
    teacher = checkpoint(given.teacher).eval()
    student = shallow(teacher, own["layers"], own["dropout"])
    corpus = list(documents(given.data, WordPiece(given.tokenizer)))
    print(f"{len(corpus)} documents, {sum(len(d.words) for d in corpus)} words", flush=True)
    train(student, corpus, settings, given.out, lambda b: distance(student, teacher, b, settings))


if __name__ == "__main__":
    main()
