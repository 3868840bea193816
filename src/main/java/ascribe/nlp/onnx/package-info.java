/// Runs a trained encoder over a text: its words as the model sees them, windows, scores. Only this
/// package sees ONNX Runtime.
@NullMarked
package ascribe.nlp.onnx;

import org.jspecify.annotations.NullMarked;
