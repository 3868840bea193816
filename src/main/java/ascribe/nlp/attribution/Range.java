package ascribe.nlp.attribution;

/// A half-open range of units in a line.
record Range(int from, int to) {

  static final Range NONE = new Range(0, 0);

  boolean isEmpty() {
    return from >= to;
  }

  boolean contains(int position) {
    return from <= position && position < to;
  }
}
