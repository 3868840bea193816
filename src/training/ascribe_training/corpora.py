"""The corpora that a training reads, by name. Their hashes, for the model's card: python -m ascribe_training.corpora DATA"""

import hashlib
import random
import sys
from pathlib import Path

from .attributions import attribution_documents, label_attributions, weak_relations
from .claims import claim_documents
from .names import name_corpora


def data_hash(path):
    """SHA-256 over names and contents of a file, or of all files below a folder, for the model card."""
    digest, path = hashlib.sha256(), Path(path)
    for file in [path] if path.is_file() else sorted(p for p in path.rglob("*") if p.is_file()):
        digest.update(file.name.encode())
        digest.update(file.read_bytes())
    return digest.hexdigest()


def documents(data, tokenizer, times, seed, tagged=None):
    """The documents of all corpora, each corpus `times[its name]` times: 2.5 is all of it twice and half of it at random.

    `tagged`, {name: relations} of a tagger, gives GUM's texts weak labels of attributions.
    """
    data, rng = Path(data), random.Random(seed)
    corpora = {
        "polnear": attribution_documents(data / "polnear" / "train", tokenizer),
        "newsdiscourse": claim_documents(data / "newsdiscourse" / "train.zip", tokenizer),
        **name_corpora(data, tokenizer),
    }
    for name, corpus in corpora.items():
        whole, part = divmod(times[name], 1)
        read = list(corpus)
        if name == "gum" and tagged:
            for doc in read:
                label_attributions(doc, weak_relations(data / "gum", doc.name, tagged[doc.name]))
        yield from read * int(whole)
        yield from rng.sample(read, round(part * len(read)))


def main():
    data = Path(sys.argv[1])
    for part in ("polnear/train", "newsdiscourse/train.zip", "gum", "ner"):
        print(f"{part}: {data_hash(data / part)}")


if __name__ == "__main__":
    main()
