"""Writes a checkpoint as ONNX, float32 and int8: python -m ascribe_training.export --checkpoint FOLDER --data DIR
--tokenizer tokenizer.json --out FOLDER

int8: every matrix of the encoder and of the heads' first layers becomes int8 a column with inputs quantised as they come
(DynamicQuantizeLinear, MatMulInteger), smoothed by the ranges that they have on texts of PolNeAR's train part; the word embeddings become int8 a row; the rest stays float32. A model without
names, for who wants no actors, leaves their head out: --outputs tag ptr claim.
"""

import argparse
from collections import defaultdict
from itertools import islice
from pathlib import Path

import numpy as np
import onnx
import onnx.utils
import torch
from onnx import TensorProto, helper, numpy_helper

from .attributions import attribution_documents
from .pairs import columns
from .runtime import session
from .weights import checkpoint
from .windows import batch, stretches, window
from .wordpiece import WordPiece

INPUTS = ["input_ids", "feats", "mask", "widx"]
OUTPUTS = ["tag", "ptr", "name", "claim"]
# Sides, at least, of the matrices that become int8.
SMALLEST = 256
# Texts on which the ranges of the matrices' inputs are measured.
CALIBRATION = 20


def export(model, file):
    model.eval()
    pieces, features = torch.randint(1000, 20000, (2, 24)), torch.randint(0, 2, (2, 24, 3))
    mask = torch.ones(2, 24)
    mask[1, 20:] = 0
    words = torch.tensor([list(range(20)), list(range(16)) + [0] * 4])
    axes = {n: {0: "B", 1: "T"} for n in INPUTS[:3]} | {"widx": {0: "B", 1: "W"}}
    axes |= {n: {0: "B", 1: "W"} for n in ("tag", "name", "claim")} | {"ptr": {0: "B", 2: "W", 3: "W"}}
    torch.onnx.export(
        model, (pieces, features, mask, words), str(file), input_names=INPUTS, output_names=OUTPUTS,
        opset_version=14, dynamic_axes=axes, dynamo=False,
    )


def rows(weights):
    """Weights as int8 and the scale of each row."""
    scale = np.maximum(np.abs(weights).max(1, keepdims=True), 1e-9) / 127
    return np.clip(np.round(weights / scale), -127, 127).astype(np.int8), scale.astype(np.float32)


def quantise(source, target, ranges=None):
    """Writes the int8 model. `ranges` are {input of a matrix: greatest absolute value of each column}: where some are far greater,
    inputs and weights share what is hard to round (SmoothQuant, Xiao et al. 2023)."""
    model = onnx.load(str(source))
    graph = model.graph
    constants = {t.name: t for t in graph.initializer}
    factors = {name: smoothing(values) for name, values in (ranges or {}).items()}
    nodes, added, dropped, ready = [], [], set(), set()
    for node in graph.node:
        if to_int8(node, constants):
            weights, data = numpy_helper.to_array(constants[node.input[1]]), node.input[0]
            factor = factors.get(data)
            values, scale = columns(weights if factor is None else weights * factor[:, None])
            name = f"q{len(dropped)}"
            added += [
                numpy_helper.from_array(values, name + "_q"),
                numpy_helper.from_array(scale, name + "_s"),
                numpy_helper.from_array(np.zeros((), np.int8), name + "_z"),
            ]
            if data not in ready:
                smooth = data
                if factor is not None:
                    smooth = data + "_smooth"
                    added.append(numpy_helper.from_array(1 / factor, data + "_by"))
                    nodes.append(helper.make_node("Mul", [data, data + "_by"], [smooth]))
                nodes.append(helper.make_node("DynamicQuantizeLinear", [smooth], [data + "_dq", data + "_ds", data + "_dz"]))
                ready.add(data)
            nodes += [
                helper.make_node("MatMulInteger", [data + "_dq", name + "_q", data + "_dz", name + "_z"], [name + "_i"]),
                helper.make_node("Cast", [name + "_i"], [name + "_f"], to=TensorProto.FLOAT),
                helper.make_node("Mul", [data + "_ds", name + "_s"], [name + "_sc"]),
                helper.make_node("Mul", [name + "_f", name + "_sc"], list(node.output)),
            ]
            dropped.add(node.input[1])
        elif node.op_type == "Gather" and node.input[0] in constants and constants[node.input[0]].dims[0] > 30000:
            values, scale = rows(numpy_helper.to_array(constants[node.input[0]]))
            added += [numpy_helper.from_array(values, "word_q"), numpy_helper.from_array(scale, "word_s")]
            nodes += [
                helper.make_node("Gather", ["word_q", node.input[1]], ["word_g"]),
                helper.make_node("Cast", ["word_g"], ["word_f"], to=TensorProto.FLOAT),
                helper.make_node("Gather", ["word_s", node.input[1]], ["word_gs"]),
                helper.make_node("Mul", ["word_f", "word_gs"], list(node.output)),
            ]
            dropped.add(node.input[0])
        else:
            nodes.append(node)
    kept = [t for t in graph.initializer if t.name not in dropped] + added
    del graph.node[:], graph.initializer[:]
    graph.node.extend(nodes)
    graph.initializer.extend(kept)
    onnx.checker.check_model(model)
    onnx.save(model, str(target))


def to_int8(node, constants):
    """Whether a node multiplies by one of the large matrices."""
    weight = constants.get(node.input[1]) if node.op_type == "MatMul" else None
    return weight is not None and len(weight.dims) == 2 and min(weight.dims) >= SMALLEST


def smoothing(ranges):
    """What the columns of a matrix's input are divided by, and its rows multiplied by: a few columns far greater than the others
    would take all steps of the integers. None where there are no such columns."""
    usual = np.median(ranges)
    return np.maximum(ranges / (5 * usual), 1).astype(np.float32) if ranges.max() > 10 * usual else None


def ranges_on(source, windows):
    """{input of a large matrix: greatest absolute value of each column} while a float32 model reads the windows."""
    model = onnx.load(str(source))
    constants = {t.name: t for t in model.graph.initializer}
    names = sorted({node.input[0] for node in model.graph.node if to_int8(node, constants)})
    model.graph.output.extend(helper.make_empty_tensor_value_info(name) for name in names)
    network = session(model.SerializeToString())
    found = {}
    for one in windows:
        b = batch([one])
        given = dict(zip(INPUTS, (t.numpy() for t in (b.pieces, b.features, b.mask, b.words))))
        for name, values in zip(names, network.run(names, given)):
            most = np.abs(values).reshape(-1, values.shape[-1]).max(0)
            found[name] = np.maximum(most, found[name]) if name in found else most
    return found


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--checkpoint", required=True, nargs="+", type=Path, help="folders of runs; of several the mean of their weights is written")
    parser.add_argument("--out", required=True, type=Path)
    parser.add_argument("--data", required=True, type=Path, help="PolNeAR's train part tells how large the inputs of matrices get")
    parser.add_argument("--tokenizer", required=True, type=Path)
    parser.add_argument("--outputs", nargs="+", choices=OUTPUTS, default=OUTPUTS)
    given = parser.parse_args()
    given.out.mkdir(parents=True, exist_ok=True)
    model = checkpoint(*given.checkpoint)
    whole, chosen = given.out / "model-fp32-all.onnx", given.out / "model-fp32.onnx"
    export(model, whole)
    onnx.utils.extract_model(str(whole), str(chosen), INPUTS, given.outputs)
    whole.unlink()
    texts = islice(attribution_documents(given.data / "polnear" / "train", WordPiece(given.tokenizer)), CALIBRATION)
    windows = [window(d, a, b) for d in texts for a, b in stretches(d, 192)]
    quantise(chosen, given.out / "model.onnx", ranges_on(chosen, windows))
    for name, value in (("trans", model.trans), ("start", model.start)):
        print(name, [[round(x, 4) for x in r] if isinstance(r, list) else round(r, 4) for r in value.tolist()])


if __name__ == "__main__":
    main()
