"""Weights whose eight-bit products can be added in 16 bits: python -m ascribe_training.pairs --model OLD.onnx --out NEW.onnx

Processors without VNNI multiply two neighbouring rows of a column by inputs of at most 255 and add both products in 16 bits, which end
at 32,767. So two neighbours may not make more than 128 together; a column where they would gets a greater scale. As a command this
mends the matrices of a network that was exported otherwise.
"""

import argparse

import numpy as np
import onnx
from onnx import numpy_helper

GREATEST = 127
# 255 * 128 = 32,640.
GREATEST_PAIR = 128


def columns(weights):
    """Weights as int8 and the scale of each column."""
    scale = np.maximum(np.maximum(np.abs(weights).max(0) / GREATEST, pairs(weights) / GREATEST_PAIR), 1e-9)
    while (wide := pairs(np.round(weights / scale)) > GREATEST_PAIR).any():  # both were rounded up
        scale = np.where(wide, scale * 1.004, scale)
    return np.round(weights / scale).astype(np.int8), scale.astype(np.float32)


def pairs(weights):
    """The greatest sum of two neighbouring rows in each column, whichever its sign."""
    whole = weights[: len(weights) // 2 * 2]
    return np.abs(whole[0::2] + whole[1::2]).max(0)


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--model", required=True)
    parser.add_argument("--out", required=True)
    given = parser.parse_args()
    model = onnx.load(given.model)
    constants = {t.name: t for t in model.graph.initializer}
    for node in model.graph.node:
        if node.op_type == "MatMulInteger":
            weights, scale = constants[node.input[1]], constants[node.input[1].removesuffix("_q") + "_s"]
            values, scales = columns(numpy_helper.to_array(weights) * numpy_helper.to_array(scale).astype(float))
            weights.CopyFrom(numpy_helper.from_array(values, weights.name))
            scale.CopyFrom(numpy_helper.from_array(scales, scale.name))
    onnx.save(model, given.out)


if __name__ == "__main__":
    main()
