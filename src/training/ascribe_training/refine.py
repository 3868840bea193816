"""Trains a tagger with the answers of others: python -m ascribe_training.refine --init MODEL --teachers A.onnx B.onnx
--data DIR --tokenizer tokenizer.json --out FOLDER

The teachers are models exported before; the mean of their answers is learned on the text of all corpora (Hinton et al. 2015),
and who is named twice counts twice. Tags and pointers are learned beside PolNeAR's own labels, names and claims from labels where
there are any; so are attributions where they have weak labels, which know what no teacher does.
"""

import argparse
from collections import Counter
from pathlib import Path

import torch
import torch.nn.functional as F

from .attributions import tagged_relations
from .corpora import documents
from .documents import TAGS
from .model import FORBIDDEN, losses
from .run import begin
from .runtime import session
from .train import train
from .weights import initial_tagger, shallow
from .wordpiece import WordPiece


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


class Teachers:
    """Models of one vocabulary that answer together."""

    def __init__(self, files, threads):
        self.weights = [count / len(files) for count in Counter(files).values()]
        self.sessions = [session(file, threads) for file in Counter(files)]

    def answers(self, batch):
        """(tag, pointer, name, claim): the mean of all."""
        given = {"input_ids": batch.pieces, "feats": batch.features, "mask": batch.mask, "widx": batch.words}
        given = {name: tensor.numpy() for name, tensor in given.items()}
        each = [network.run(None, given) for network in self.sessions]
        return [sum(w * torch.from_numpy(a) for w, a in zip(self.weights, answers)) for answers in zip(*each)]


def objective(model, wanted, batch, settings):
    """{task: loss} of a tagger against the teachers' answers and the labels."""
    outputs = [o.float() for o in model(batch.pieces, batch.features, batch.mask, batch.words)]
    real = batch.real_words > 0
    weak = (batch.tags >= 0).any(1) & (batch.names >= 0).any(1)  # only GUM has both
    taught = real & ~weak[:, None]
    out = agreement(outputs, wanted, taught, batch, settings) if taught.any() else {}
    hard = losses(model, batch, settings["losses"], outputs)
    out["labels"] = settings["refine"]["labels"] * (hard.get("tag", 0) + hard.get("pointer", 0))
    unnamed = real & (batch.names < 0)
    if unnamed.any():
        out["name"] = divergence(outputs[2][unnamed], wanted[2][unnamed])
    unjudged = real & (batch.claims < 0).all(1)[:, None]
    if unjudged.any():
        out["claim"] = 0.1 * F.mse_loss(outputs[3][unjudged], wanted[3][unjudged])
    return out | {f"{task} labels": hard[task] for task in ("name", "claim") if task in hard}


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    for name in ("init", "data", "tokenizer", "out"):
        parser.add_argument("--" + name, required=True, type=Path)
    parser.add_argument("--teachers", required=True, nargs="+", type=Path)
    parser.add_argument("--tagged", type=Path, help="GUM's texts outside its ruler as `ascribe tag --format=jsonl` has them")
    parser.add_argument("--settings", type=Path, default=Path(__file__).parent.parent / "settings.toml")
    given = parser.parse_args()
    settings = begin(given.settings, given.out, "refine")
    own = settings["refine"]
    settings["optimiser"] |= {k: own[k] for k in ("epochs", "encoder_rate", "head_rate", "dropout")}
    model, missing = initial_tagger(given.init, own["dropout"])
    print("begun at random:", ", ".join(missing) or "nothing", flush=True)
    if own["layers"]:
        model = shallow(model, own["layers"], own["dropout"])
    teachers = Teachers(given.teachers, settings["run"]["threads"])
    tagged = tagged_relations(given.tagged) if given.tagged else None
    tokenizer, seed = WordPiece(given.tokenizer), settings["run"]["seed"]
    corpus = list(documents(given.data, tokenizer, own["corpora"], seed, tagged))
    print(f"{len(corpus)} documents, {sum(len(d.words) for d in corpus)} words", flush=True)
    train(model, corpus, settings, given.out, lambda b: objective(model, teachers.answers(b), b, settings))


if __name__ == "__main__":
    main()
