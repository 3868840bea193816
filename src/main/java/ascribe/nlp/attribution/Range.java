package ascribe.nlp.attribution;

/// A half-open range of units in a line, or of words in a text.
record Range(int from, int to) {

  static final Range NONE = new Range(0, 0);

  boolean isEmpty() {
    return from >= to;
  }

  int length() {
    return to - from;
  }

  /// The number of words between this range and another; 0 when they touch or overlap.
  int gap(Range other) {
    return Math.max(Math.max(other.from - to, from - other.to), 0);
  }

  boolean contains(int position) {
    return from <= position && position < to;
  }
}
