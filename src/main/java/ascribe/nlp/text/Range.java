package ascribe.nlp.text;

/// A half-open range of units in a line, or of words in a text.
public record Range(int from, int to) {

  public static final Range NONE = new Range(0, 0);

  public boolean isEmpty() {
    return from >= to;
  }

  public int length() {
    return to - from;
  }

  /// The number of words between this range and another; 0 when they touch or overlap.
  public int gap(Range other) {
    return Math.max(Math.max(other.from - to, from - other.to), 0);
  }

  public boolean contains(int position) {
    return from <= position && position < to;
  }
}
