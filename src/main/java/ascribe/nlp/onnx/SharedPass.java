package ascribe.nlp.onnx;

import java.util.function.Supplier;

/// Hands what the encoder has said about a document to the stages that come later, on the same
/// thread and only as long as they work: so the encoder reads a text once. Thread-safe.
public final class SharedPass {

  private final ScopedValue<Emissions> current = ScopedValue.newInstance();

  /// What `work` returns, which can ask for `emissions` while it runs.
  public <T> T during(Emissions emissions, Supplier<T> work) {
    return ScopedValue.where(current, emissions).call(work::get);
  }

  /// @throws java.util.NoSuchElementException outside the work of a document
  public Emissions emissions() {
    return current.get();
  }
}
