"""Reads pretrained weights: an e5-small ONNX or an MPNet-base safetensors file as packages ship it, or a model that this training exported before (int8)."""

import json
import re
from pathlib import Path

import onnx
import torch
from onnx import numpy_helper
from safetensors.torch import load_file

from .model import Encoder, Layer, Tagger
from .wordpiece import CLS, PAD, PIECES, SEP


def initial_tagger(path, dropout):
    """(tagger with the weights of `path`, names of the weights that it lacks and that begin at random)."""
    path = Path(path)
    if path.is_dir():
        return checkpoint(path, dropout=dropout), []
    if path.suffix == ".safetensors":
        return began(mpnet(load_file(path)), dropout)
    graph = onnx.load(str(path)).graph
    values = {t.name: torch.tensor(numpy_helper.to_array(t)) for t in graph.initializer}
    if "word_q" in values:
        settings = json.loads(path.with_name("settings.json").read_text())
        state = dequantised(graph, values)
        state |= {"trans": torch.tensor(settings["transitions"]), "start": torch.tensor(settings["start"])}
    else:
        state = pretrained(graph, values)
    return began(state, dropout)


def checkpoint(*folders, dropout=0.0):
    """The tagger that `train` or `refine` wrote to a folder; of several, one with the mean of their weights (Wortsman et al. 2022)."""
    states = [torch.load(Path(folder) / "checkpoint.pt") for folder in folders]
    tagger, missing = began({name: sum(s[name] for s in states) / len(states) for name in states[0]}, dropout)
    if missing:
        raise ValueError(f"{folders[0]} lacks {', '.join(missing)}")
    return tagger


def began(state, dropout):
    """(tagger of the shape that `state` has, names of what it lacks and begins at random)."""
    layers = len({k.split(".")[2] for k in state if k.startswith("enc.layers.")})
    width, inner = state["enc.word.weight"].shape[1], state["enc.layers.0.i.weight"].shape[0]
    heads = state["enc.layers.0.o.weight"].shape[1] // (width // Layer.HEADS)
    relative = "enc.rel.weight" in state
    encoder = Encoder(layers=layers, width=width, heads=heads, inner=inner, dropout=dropout, relative=relative)
    tagger = Tagger(encoder, dropout)
    return tagger, tagger.load_state_dict(state, strict=False).missing_keys


def mpnet(values):
    """The encoder's weights from a checkpoint of MPNet, whose vocabulary is BERT's with four pieces before it."""
    words = values["embeddings.word_embeddings.weight"]
    places = torch.arange(PIECES) + 4
    places[PAD], places[CLS], places[SEP] = 1, 0, 2
    state = {
        "enc.word.weight": words[places],
        "enc.pos.weight": values["embeddings.position_embeddings.weight"][2:],
        "enc.rel.weight": values["encoder.relative_attention_bias.weight"],
    }
    kinds = ("weight", "bias")
    state |= {f"enc.ln.{kind}": values[f"embeddings.LayerNorm.{kind}"] for kind in kinds}
    modules = {
        "o": "attention.attn.o", "ln1": "attention.LayerNorm", "i": "intermediate.dense", "f": "output.dense",
        "ln2": "output.LayerNorm",
    }
    for number in range(len({k.split(".")[2] for k in values if k.startswith("encoder.layer.")})):
        own, theirs = f"enc.layers.{number}.", f"encoder.layer.{number}."
        for kind in kinds:
            state[own + "qkv." + kind] = torch.cat([values[f"{theirs}attention.attn.{p}.{kind}"] for p in "qkv"])
            state |= {f"{own}{mine}.{kind}": values[f"{theirs}{name}.{kind}"] for mine, name in modules.items()}
    return state


def shallow(tagger, layers, dropout):
    """A tagger of the given layers of another one, with its embeddings and heads."""
    state = {k: v for k, v in tagger.state_dict().items() if not k.startswith("enc.layers.")}
    for number, layer in enumerate(layers):
        for name, value in tagger.enc.layers[layer].state_dict().items():
            state[f"enc.layers.{number}.{name}"] = value
    return began(state, dropout)[0]


def dequantised(graph, values):
    """The weights of an exported model: the matrices stand in the order of the modules that own them."""
    state = {k: v for k, v in values.items() if re.fullmatch(r"[a-z]\w*(\.\w+)*\.(weight|bias)|U|db", k)}
    state["enc.word.weight"] = values["word_q"].float() * values["word_s"]
    for module, name, data in matrices(graph, values):
        weight = values[name] if name in values else values[name + "_q"].float() * values[name + "_s"]
        if data + "_by" in values:
            weight = weight * values[data + "_by"][:, None]
        state[module + ".weight"] = weight.t().contiguous()
    state["hb"] = next(v for v in values.values() if v.shape == (1, 2, 128, 1))[0, :, :, 0]
    return state


def matrices(graph, values):
    """(module, initialiser, input) of each matrix product, told by the bias that is added to its result."""
    bias_of, producer = {}, {o: n for n in graph.node for o in n.output}
    for node in graph.node:
        if node.op_type == "Add":
            bias = next((i for i in node.input if i.endswith(".bias") and i in values), None)
            if bias:
                other = next(i for i in node.input if i != bias)
                bias_of[other] = bias.removesuffix(".bias")
    for node in graph.node:
        if node.op_type == "MatMul" and node.input[1] in values and node.output[0] in bias_of:
            yield bias_of[node.output[0]], *reversed(node.input)
        elif node.op_type == "Mul" and node.output[0] in bias_of:
            cast = producer.get(node.input[0])
            if cast is not None and cast.op_type == "Cast":
                product = producer[cast.input[0]]
                if product.op_type == "MatMulInteger":
                    data, name = product.input[:2]
                    yield bias_of[node.output[0]], name.removesuffix("_q"), data.removesuffix("_dq")


def pretrained(graph, values):
    """The encoder's weights from an export of BERT by Hugging Face's exporter."""
    products = {
        n.name.strip("/").removesuffix("/MatMul"): values[n.input[1]].t()
        for n in graph.node
        if n.op_type == "MatMul" and n.input[1] in values
    }
    state = {
        "enc.word.weight": values["embeddings.word_embeddings.weight"],
        "enc.pos.weight": values["embeddings.position_embeddings.weight"]
        + values["embeddings.token_type_embeddings.weight"][0],
        "enc.ln.weight": values["embeddings.LayerNorm.weight"],
        "enc.ln.bias": values["embeddings.LayerNorm.bias"],
    }
    layers = {k.split(".")[2] for k in values if k.startswith("encoder.layer.")}
    for number in range(len(layers)):
        own, biases, mats = f"enc.layers.{number}.", f"encoder.layer.{number}.", f"encoder/layer.{number}/"
        parts = ("query", "key", "value")
        state[own + "qkv.weight"] = torch.cat([products[mats + f"attention/self/{p}"] for p in parts])
        state[own + "qkv.bias"] = torch.cat([values[biases + f"attention.self.{p}.bias"] for p in parts])
        for mine, theirs in (("o", "attention/output"), ("i", "intermediate"), ("f", "output")):
            state[own + mine + ".weight"] = products[mats + theirs + "/dense"]
            state[own + mine + ".bias"] = values[biases + theirs.replace("/", ".") + ".dense.bias"]
        for mine, theirs in (("ln1", "attention.output"), ("ln2", "output")):
            for kind in ("weight", "bias"):
                state[own + f"{mine}.{kind}"] = values[biases + f"{theirs}.LayerNorm.{kind}"]
    return state
