"""Fine-tunes a tagger: python -m ascribe_training.train --data DIR --init MODEL --tokenizer tokenizer.json --out FOLDER

DIR holds polnear/, gum/, ner/ and newsdiscourse/; MODEL is an ONNX file or the folder of a run to go on from. FOLDER gets checkpoint.pt, settings.toml and log lines on standard output.
"""

import argparse
import contextlib
import time
from collections import defaultdict
from pathlib import Path

import torch

from .corpora import documents
from .model import losses
from .run import begin
from .weights import checkpoint, initial_tagger
from .windows import batch, batches
from .wordpiece import WordPiece


def optimiser(model, settings):
    """AdamW; word and position embeddings and the first layers stay as they are, heads learn faster than the encoder."""
    model.enc.word.weight.requires_grad_(False)
    model.enc.pos.weight.requires_grad_(False)
    if settings["frozen_layers"]:
        for part in (model.enc.ln, model.enc.feat, model.enc.layers[: settings["frozen_layers"]]):
            part.requires_grad_(False)
    encoder = [p for n, p in model.named_parameters() if n.startswith("enc.") and p.requires_grad]
    heads = [p for n, p in model.named_parameters() if not n.startswith("enc.")]
    groups = [
        {"params": encoder, "lr": settings["encoder_rate"], "base": settings["encoder_rate"]},
        {"params": heads, "lr": settings["head_rate"], "base": settings["head_rate"]},
    ]
    return torch.optim.AdamW(groups, betas=(0.9, 0.98), weight_decay=settings["weight_decay"])


def train(model, corpus, settings, out, objective):
    """Trains `model` on the sum of the losses {task: loss} that `objective` gives for a batch."""
    rates, steps = settings["optimiser"], 0
    optim = optimiser(model, rates)
    groups = batches(corpus, settings["windows"], settings["run"]["seed"])
    total, began, seen = int(rates["epochs"] * len(groups)), time.time(), defaultdict(list)
    kind = settings["run"]["autocast"]
    model.train()
    for epoch in range(int(-(-rates["epochs"] // 1))):
        if epoch:
            groups = batches(corpus, settings["windows"], settings["run"]["seed"] + epoch)
        for group in groups:
            if steps >= total:
                break
            with torch.autocast("cpu", getattr(torch, kind)) if kind else contextlib.nullcontext():
                parts = objective(batch(group))
            sum(parts.values()).backward()
            torch.nn.utils.clip_grad_norm_(model.parameters(), rates["clip"])
            share = min(1, (steps + 1) / rates["warm_up_steps"]) * max(0.02, 1 - steps / total)
            for pack in optim.param_groups:
                pack["lr"] = pack["base"] * share
            optim.step()
            optim.zero_grad(set_to_none=True)
            steps += 1
            for task, loss in parts.items():
                seen[task].append(float(loss.detach()))
            if steps % 50 == 0:
                means = " ".join(f"{t} {sum(v) / len(v):.4f}" for t, v in sorted(seen.items()))
                print(f"step {steps}/{total} {time.time() - began:.0f}s {means}", flush=True)
                seen.clear()
            if steps % 200 == 0:
                save(model, out)
    save(model, out)


def save(model, out):
    torch.save(model.state_dict(), out / "checkpoint.tmp")
    (out / "checkpoint.tmp").replace(out / "checkpoint.pt")


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    for name in ("data", "init", "tokenizer", "out"):
        parser.add_argument("--" + name, required=True, type=Path)
    parser.add_argument("--settings", type=Path, default=Path(__file__).parent.parent / "settings.toml")
    given = parser.parse_args()
    settings = begin(given.settings, given.out)
    if given.init.is_dir():
        model = checkpoint(given.init, settings["optimiser"]["dropout"])
    else:
        model, missing = initial_tagger(given.init, settings["optimiser"]["dropout"])
        print("begun at random:", ", ".join(missing) or "nothing", flush=True)
    corpus = list(documents(given.data, WordPiece(given.tokenizer), settings["corpora"], settings["run"]["seed"]))
    print(f"{len(corpus)} documents, {sum(len(d.words) for d in corpus)} words", flush=True)
    train(model, corpus, settings, given.out, lambda b: losses(model, b, settings["losses"]))


if __name__ == "__main__":
    main()
