@NullMarked
package ascribe.nlp.onnx;

import org.jspecify.annotations.NullMarked;
