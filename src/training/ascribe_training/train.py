"""Fine-tunes a tagger: python -m ascribe_training.train --data DIR --init MODEL --tokenizer tokenizer.json --out FOLDER

DIR holds polnear/, gum/, ner/ and newsdiscourse/; MODEL is an ONNX or safetensors file or the folder of a run to go on from. FOLDER gets checkpoint.pt, settings.toml and log lines on standard output.
The same command again, after an interruption, goes on from the last progress-*.pt in FOLDER; only its dropout is another.
"""

import argparse
import time
from collections import defaultdict
from pathlib import Path

import torch
from torch import distributed

from .attributions import tagged_relations
from .corpora import documents
from .model import losses
from .run import begin
from .weights import initial_tagger, shallow
from .windows import batch, batches, window
from .wordpiece import WordPiece


class Optimiser:
    """AdamW; embeddings of words, positions and distances and the first layers stay as they are, heads learn faster than the encoder.

    With `kind` the model computes in that type, and the optimiser keeps its weights in float32.
    """

    def __init__(self, model, settings, kind=None):
        for part in (model.enc.word, model.enc.pos, model.enc.rel):
            if part is not None:
                part.requires_grad_(False)
        if settings["frozen_layers"]:
            for part in (model.enc.ln, model.enc.feat, model.enc.layers[: settings["frozen_layers"]]):
                part.requires_grad_(False)
        own = [(n, p) for n, p in model.named_parameters() if p.requires_grad]
        self.model, self.clip = model, settings["clip"]
        self.masters = {n: p.detach().float().clone() for n, p in own}
        self.parameters = dict(own)
        if kind:
            model.to(kind)
        self.rates = {True: settings["encoder_rate"], False: settings["head_rate"]}
        groups = [
            {"params": [m for n, m in self.masters.items() if n.startswith("enc.") == encoder], "encoder": encoder}
            for encoder in self.rates
        ]
        self.inner = torch.optim.AdamW(groups, betas=(0.9, 0.98), weight_decay=settings["weight_decay"], fused=True)

    def step(self, share):
        """One step at `share` of the rates with the gradients that the model holds, which are let go."""
        touched = [(n, p) for n, p in self.parameters.items() if p.grad is not None]
        norm = torch.linalg.vector_norm(torch.stack([p.grad.float().norm() for _, p in touched]))
        scale = min(1.0, self.clip / (float(norm) + 1e-6))
        for name, parameter in touched:
            self.masters[name].grad = parameter.grad.float().mul_(scale)
            parameter.grad = None
        for group in self.inner.param_groups:
            group["lr"] = share * self.rates[group["encoder"]]
        self.inner.step()
        with torch.no_grad():
            for name, parameter in touched:
                parameter.copy_(self.masters[name])
                self.masters[name].grad = None

    def average(self):
        """Gives all workers the mean of their weights (local SGD, Stich 2019)."""
        with torch.no_grad():
            for name, master in self.masters.items():
                distributed.all_reduce(master)
                master.div_(distributed.get_world_size())
                self.parameters[name].copy_(master)

    def state(self):
        """The model's state in float32."""
        return {n: v.float() for n, v in self.model.state_dict().items()} | self.masters

    def keep(self, steps, file, ready):
        """Writes what an interrupted worker needs after `steps` steps, once all are `ready` to."""
        save({"steps": steps, "masters": self.masters, "moments": self.inner.state_dict()}, file, ready)

    def go_on(self, file):
        """The steps done by the worker that kept `file`, whose state this one takes; 0 without a file."""
        if not file.exists():
            return 0
        kept = torch.load(file)
        with torch.no_grad():
            for name, master in self.masters.items():
                master.copy_(kept["masters"][name])
                self.parameters[name].copy_(master)
        self.inner.load_state_dict(kept["moments"])
        return kept["steps"]


def workers():
    """(number of this worker, number of all): `torchrun --nproc-per-node 2 -m …` starts two, which share the batches."""
    if not distributed.is_torchelastic_launched():
        return 0, 1
    if not distributed.is_initialized():
        distributed.init_process_group("gloo")
    return distributed.get_rank(), distributed.get_world_size()


def train(model, corpus, settings, out, objective):
    """Trains `model` on the sum of the losses {task: loss} that `objective` gives for a batch."""
    own, all_workers = workers()
    rates, steps = settings["optimiser"], 0
    torch.manual_seed(settings["run"]["seed"] + 1000 * own)
    kind = settings["run"]["type"]
    optim = Optimiser(model, rates, getattr(torch, kind) if kind else None)
    progress = out / f"progress-{own}.pt"
    done = optim.go_on(progress)
    if done and not own:
        print(f"goes on after {done} steps, from {progress}", flush=True)
    agreed = torch.tensor([done, -done])
    if all_workers > 1:
        distributed.all_reduce(agreed, distributed.ReduceOp.MIN)
    if agreed[0] != -agreed[1]:
        raise SystemExit(f"{out}: the workers were interrupted at different steps")

    def share_of(epoch):
        every = batches(corpus, settings["windows"], settings["run"]["seed"] + epoch)
        return every[own : len(every) // all_workers * all_workers : all_workers]

    total, began, seen = int(rates["epochs"] * len(share_of(0))), time.time(), defaultdict(list)
    model.train()
    for epoch in range(int(-(-rates["epochs"] // 1))):
        for group in share_of(epoch):
            if steps >= total:
                break
            steps += 1
            if steps <= done:
                continue
            parts = objective(batch([window(*place) for place in group]))
            sum(parts.values()).backward()
            optim.step(min(1, steps / rates["warm_up_steps"]) * max(0.02, 1 - (steps - 1) / total))
            for task, loss in parts.items():
                seen[task].append(float(loss.detach()))
            if all_workers > 1 and steps % settings["run"]["average_every"] == 0:
                optim.average()
            if steps % 50 == 0 and not own:
                means = " ".join(f"{t} {sum(v) / len(v):.4f}" for t, v in sorted(seen.items()))
                print(f"step {steps}/{total} {time.time() - began:.0f}s {means}", flush=True)
                seen.clear()
            if steps % rates["keep_every"] == 0:
                optim.keep(steps, progress, distributed.barrier if all_workers > 1 else lambda: None)
    if all_workers > 1:
        optim.average()
    if not own:
        save(optim.state(), out / "checkpoint.pt")
    progress.unlink(missing_ok=True)


def save(state, file, ready=lambda: None):
    """Writes `state` so that an interruption leaves the file as it was; takes its place after `ready`."""
    part = file.with_suffix(".tmp")
    torch.save(state, part)
    ready()
    part.replace(file)


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    for name in ("data", "init", "tokenizer", "out"):
        parser.add_argument("--" + name, required=True, type=Path)
    parser.add_argument("--tagged", type=Path, help="GUM's texts outside its ruler as `ascribe tag --format=jsonl` has them")
    parser.add_argument("--settings", type=Path, default=Path(__file__).parent.parent / "settings.toml")
    given = parser.parse_args()
    settings = begin(given.settings, given.out)
    model, missing = initial_tagger(given.init, settings["optimiser"]["dropout"])
    print("begun at random:", ", ".join(missing) or "nothing", flush=True)
    if settings["run"]["layers"]:
        model = shallow(model, settings["run"]["layers"], settings["optimiser"]["dropout"])
    tagged = tagged_relations(given.tagged) if given.tagged else None
    tokenizer, seed = WordPiece(given.tokenizer), settings["run"]["seed"]
    corpus = list(documents(given.data, tokenizer, settings["corpora"], seed, tagged))
    print(f"{len(corpus)} documents, {sum(len(d.words) for d in corpus)} words", flush=True)
    train(model, corpus, settings, given.out, lambda b: losses(model, b, settings["losses"]))


if __name__ == "__main__":
    main()
