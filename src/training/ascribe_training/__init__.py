"""How Ascribe's models are made: corpora in, ONNX out."""
