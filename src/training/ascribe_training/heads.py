"""Trains the heads for names and claims anew while the encoder stays as it is: python -m ascribe_training.heads --checkpoint FOLDER
--data DIR --tokenizer tokenizer.json --out FOLDER

The encoder reads the corpora once; the heads then see its states as often as the settings say.
"""

import argparse
import random
from pathlib import Path

import torch
import torch.nn.functional as F

from .claims import claim_documents
from .documents import CLAIMS
from .names import name_corpora
from .run import begin
from .weights import checkpoint
from .windows import batch, stretches, window
from .wordpiece import WordPiece


def windows(data, tokenizer, size):
    claims = claim_documents(data / "newsdiscourse" / "train.zip", tokenizer)
    for documents in (*name_corpora(data, tokenizer).values(), claims):
        yield [window(d, a, b) for d in documents for a, b in stretches(d, size)]


def states(model, group):
    """(states [N, width] in half precision, names [N], claims [S], sentence of each word [N]) of real words; -100 no label."""
    b = batch(group)
    with torch.no_grad():
        h = model.word_states(model.enc(b.pieces, b.features, b.mask), b.features, b.words)
    real = b.real_words > 0
    rows = torch.arange(len(group))[:, None] * b.claims.shape[1]
    sentences = torch.where(b.sentences >= 0, b.sentences + rows, b.sentences)
    return h[real].half(), b.names[real], b.claims.flatten(), sentences[real]


def objective(model, part, settings):
    h, names, claims, sentences = part
    h, loss = F.dropout(h.float(), settings["dropout"], True), 0.0
    if (names >= 0).any():
        loss = loss + F.cross_entropy(model.name_of(h), names)
    if (claims >= 0).any():
        inside = sentences >= 0
        sums = torch.zeros(len(claims), len(CLAIMS)).index_add(0, sentences[inside], model.claim_of(h)[inside])
        words = torch.zeros(len(claims)).index_add(0, sentences[inside], torch.ones(int(inside.sum())))
        weights = torch.tensor(settings["claim_weights"])
        loss = loss + F.cross_entropy(sums / words.clamp(min=1)[:, None], claims, weights)
    return loss


def train(model, parts, settings, rng):
    own = [p for n, p in model.named_parameters() if n.startswith(("name", "claim"))]
    optim, steps, total = torch.optim.AdamW(own, lr=settings["rate"]), 0, settings["epochs"] * len(parts)
    for epoch in range(settings["epochs"]):
        rng.shuffle(parts)
        seen = 0.0
        for part in parts:
            for pack in optim.param_groups:
                pack["lr"] = settings["rate"] * max(0.02, 1 - steps / total)
            loss = objective(model, part, settings)
            optim.zero_grad(set_to_none=True)
            loss.backward()
            optim.step()
            seen, steps = seen + float(loss.detach()), steps + 1
        print(f"epoch {epoch + 1}: {seen / len(parts):.4f}", flush=True)


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    for name in ("checkpoint", "data", "tokenizer", "out"):
        parser.add_argument("--" + name, required=True, type=Path)
    parser.add_argument("--settings", type=Path, default=Path(__file__).parent.parent / "settings.toml")
    given = parser.parse_args()
    settings = begin(given.settings, given.out)
    rng, model, parts = random.Random(settings["run"]["seed"]), checkpoint(given.checkpoint).eval(), []
    for task in windows(given.data, WordPiece(given.tokenizer), settings["windows"]["pieces"]):
        task.sort(key=lambda w: len(w.pieces))
        groups = [task[at : at + 16] for at in range(0, len(task), 16)]
        for number, group in enumerate(groups):
            parts.append(states(model, group))
            if number % 100 == 0:
                print(f"read {number} of {len(groups)}", flush=True)
    weights = {"claim_weights": settings["losses"]["claim_weights"]}
    train(model, parts, settings["heads"] | weights, rng)
    torch.save(model.state_dict(), given.out / "checkpoint.pt")


if __name__ == "__main__":
    main()
