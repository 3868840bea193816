"""How much more or less often each kind of claim is made at a place of an article than elsewhere: the network sees a window, not where it lies.

python -m ascribe_training.places --data DIR --tokenizer FILE > claim-places.tsv
"""

import argparse
import math
from collections import Counter
from pathlib import Path

from .claims import claim_documents
from .documents import CLAIMS
from .wordpiece import WordPiece

PARTS = 10
# Sentences of the whole corpus that every place is taken to have besides its own.
SMOOTHING = 20


def place(word, words):
    """0 for the beginning of a text, then the tenth of it in which `word` lies, from 1."""
    return 0 if word == 0 else 1 + PARTS * word // words


def places(documents):
    """A row a place: the natural logarithm of each kind's share there over its share everywhere."""
    at = [Counter() for _ in range(PARTS + 1)]
    for doc in documents:
        for sentence, claim in enumerate(doc.claims):
            if sentence in doc.sentences:
                at[place(doc.sentences.index(sentence), len(doc.words))][claim] += 1
    everywhere = sum(at, Counter())
    share = [everywhere[k] / everywhere.total() for k in range(len(CLAIMS))]
    return [[math.log((row[k] + SMOOTHING * s) / (row.total() + SMOOTHING) / s) if s else 0.0 for k, s in enumerate(share)] for row in at]


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--data", required=True, type=Path)
    parser.add_argument("--tokenizer", required=True, type=Path)
    given = parser.parse_args()
    documents = claim_documents(given.data / "newsdiscourse" / "train.zip", WordPiece(given.tokenizer))
    print("# the beginning of a text, then its tenths; natural logarithm of a kind's share there over its share everywhere, of NewsDiscourse's training articles (ascribe_training.places)")
    print("# " + "\t".join(CLAIMS))
    for row in places(documents):
        print("\t".join(f"{x:.2f}" for x in row))


if __name__ == "__main__":
    main()
