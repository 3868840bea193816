"""Takes the least used parts out of an encoder's layers: python -m ascribe_training.narrow --init MODEL --inner 768
--heads 8 --data DIR --tokenizer tokenizer.json --out FOLDER

What stays of each layer are the inner columns and the heads of attention that move its output most on texts of PolNeAR's train
part: the root of the mean square of what they give, times the length of the weights that it meets. `refine` heals the rest.
"""

import argparse
from itertools import islice
from pathlib import Path

import torch

from .attributions import attribution_documents
from .model import Layer
from .weights import began, initial_tagger
from .windows import batch, stretches, window
from .wordpiece import WordPiece

# Texts on which use is measured.
TEXTS = 40


def use(tagger, windows):
    """[(inner columns, columns of attention)] of each layer: how much each moves the layer's output on the windows."""
    sums = [{} for _ in tagger.enc.layers]

    def count(sums, name, values):
        sums[name] = sums.get(name, 0) + values.detach().square().sum((0, 1))

    hooks = []
    for own, layer in zip(sums, tagger.enc.layers):
        hooks.append(layer.f.register_forward_pre_hook(lambda _, given, own=own: count(own, "f", given[0])))
        hooks.append(layer.o.register_forward_pre_hook(lambda _, given, own=own: count(own, "o", given[0])))
    tagger.eval()
    with torch.no_grad():
        for one in windows:
            b = batch([one])
            tagger(b.pieces, b.features, b.mask, b.words)
    for hook in hooks:
        hook.remove()
    return [
        tuple(own[name].sqrt() * getattr(layer, name).weight.norm(dim=0) for name in "fo")
        for own, layer in zip(sums, tagger.enc.layers)
    ]


def narrowed(tagger, inner, heads, windows):
    """A tagger with `inner` inner columns and `heads` heads in each layer: those that the windows use most."""
    state, size = dict(tagger.state_dict()), tagger.enc.width // Layer.HEADS
    for number, (columns, attended) in enumerate(use(tagger, windows)):
        name = f"enc.layers.{number}."
        kept = columns.topk(inner).indices.sort().values
        for part in ("i.weight", "i.bias"):
            state[name + part] = state[name + part][kept]
        state[name + "f.weight"] = state[name + "f.weight"][:, kept]
        best = attended.view(-1, size).square().sum(1).topk(heads).indices.sort().values
        kept = (best[:, None] * size + torch.arange(size)).flatten()
        for part in ("qkv.weight", "qkv.bias"):
            state[name + part] = torch.cat([third[kept] for third in state[name + part].chunk(3)])
        state[name + "o.weight"] = state[name + "o.weight"][:, kept]
    return began({k: v.contiguous() for k, v in state.items()}, 0.0)[0]


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    for name in ("init", "data", "tokenizer", "out"):
        parser.add_argument("--" + name, required=True, type=Path)
    parser.add_argument("--inner", required=True, type=int)
    parser.add_argument("--heads", required=True, type=int)
    given = parser.parse_args()
    texts = islice(attribution_documents(given.data / "polnear" / "train", WordPiece(given.tokenizer)), TEXTS)
    windows = [window(d, a, b) for d in texts for a, b in stretches(d, 192)]
    narrow = narrowed(initial_tagger(given.init, 0.0)[0], given.inner, given.heads, windows)
    given.out.mkdir(parents=True, exist_ok=True)
    torch.save(narrow.state_dict(), given.out / "checkpoint.pt")


if __name__ == "__main__":
    main()
