"""Averages the weights of two models of one shape (Wortsman et al. 2022): python -m ascribe_training.average --first MODEL.onnx
--second RUN --share 0.75 --out FOLDER

FIRST is a model exported before, SECOND a checkpoint trained on from it, SHARE the second's share.
"""

import argparse
from pathlib import Path

import torch

from .weights import checkpoint, initial_tagger


def average(first, second, share):
    """State of a tagger between two; what only the second has comes from there."""
    return {k: share * v + (1 - share) * first[k] if k in first else v for k, v in second.items()}


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--first", required=True, type=Path)
    parser.add_argument("--second", required=True, type=Path)
    parser.add_argument("--share", required=True, type=float)
    parser.add_argument("--out", required=True, type=Path)
    given = parser.parse_args()
    given.out.mkdir(parents=True, exist_ok=True)
    tagger, missing = initial_tagger(given.first, 0.0)
    first = {k: v for k, v in tagger.state_dict().items() if k not in missing}
    torch.save(average(first, checkpoint(given.second).state_dict(), given.share), given.out / "checkpoint.pt")


if __name__ == "__main__":
    main()
