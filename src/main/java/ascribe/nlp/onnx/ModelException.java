package ascribe.nlp.onnx;

import org.jspecify.annotations.Nullable;

/// Says why a model cannot be used: its files are missing or damaged, or ONNX Runtime has no
/// library for this machine.
public final class ModelException extends Exception {

  private static final long serialVersionUID = 1L;

  public ModelException(String message, @Nullable Throwable cause) {
    super(message, cause);
  }
}
