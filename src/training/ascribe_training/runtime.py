"""Exported networks in ONNX Runtime."""

import onnxruntime


def session(model, threads=0):
    """A session of a file or of the bytes of one; 0 threads are as many as there are cores. Without VNNI the runtime adds two
    eight-bit products in 16 bits, which overflows; with this setting it multiplies exactly there."""
    options = onnxruntime.SessionOptions()
    options.intra_op_num_threads = threads
    options.add_session_config_entry("session.x64quantprecision", "1")
    return onnxruntime.InferenceSession(model if isinstance(model, bytes) else str(model), options)
