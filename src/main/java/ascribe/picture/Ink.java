package ascribe.picture;

/// What a shape is drawn with. A theme on the screen, and a file, each give it a colour of theirs.
public enum Ink {
  WORDS("#23211e"),
  SOFT("#66625b"),
  RULE("#d9d5cc"),
  PAPER("#fffefb"),
  ACCENT("#1f5fa8"),
  QUOTE("#004488"),
  PARAPHRASE("#997700"),
  CLAIM("#994455");

  private final String onPaper;

  Ink(String onPaper) {
    this.onPaper = onPaper;
  }

  /// The colour on white paper, as CSS writes it.
  public String onPaper() {
    return onPaper;
  }

  /// Lower case, as a style class.
  public String style() {
    return "ink-" + name().toLowerCase(java.util.Locale.ROOT);
  }
}
