package ascribe.nlp.attribution.network;

/// What a word is in an attribution: outside, or the first or a further word of a part. The order
/// is that of the model's scores.
enum Label {
  OUTSIDE,
  CONTENT,
  MORE_CONTENT,
  SOURCE,
  MORE_SOURCE,
  CUE,
  MORE_CUE;

  static final int COUNT = values().length;

  private static final Label[] ALL = values();

  static Label of(int index) {
    return ALL[index];
  }

  /// Whether this label goes on with a part.
  boolean continues() {
    return this == MORE_CONTENT || this == MORE_SOURCE || this == MORE_CUE;
  }

  /// Whether this label may stand behind `before`.
  boolean mayFollow(Label before) {
    return !continues() || before == this || before == first();
  }

  /// The label of the first word of the same part.
  Label first() {
    return continues() ? of(ordinal() - 1) : this;
  }
}
