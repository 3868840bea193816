package ascribe.nlp.onnx;

/// A stretch of words that the encoder reads at once. It answers for the words of its core; those
/// around are context.
///
/// @param from the first word, inclusive
/// @param to the last word, exclusive
public record Window(int from, int to, int coreFrom, int coreTo) {

  public Window {
    if (from < 0 || coreFrom < from || coreTo <= coreFrom || to < coreTo) {
      throw new IllegalArgumentException(from + " " + coreFrom + " " + coreTo + " " + to);
    }
  }
}
