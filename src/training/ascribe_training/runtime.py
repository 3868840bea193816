"""Exported networks in ONNX Runtime."""

import onnxruntime


def session(model, threads=0):
    """A session of a file or of the bytes of one; 0 threads are as many as there are cores."""
    options = onnxruntime.SessionOptions()
    options.intra_op_num_threads = threads
    return onnxruntime.InferenceSession(model if isinstance(model, bytes) else str(model), options)
