package ascribe.review;

/// What the text of a filter should have had where it could not be read.
public enum FilterExpectation {
  KEY("one of the keys " + FilterWords.KEYS),
  KEY_OR_WORD("a word, or one of the keys " + FilterWords.KEYS),
  WORD("a word, or words in quotation marks"),
  NAME("a name, in quotation marks when it has a blank"),
  CUE("a cue such as said, in quotation marks when it has a blank"),
  KIND("quote, paraphrase, claim or author"),
  FORM("direct, mixed or indirect"),
  CLAIM("assessment, prediction or recommendation"),
  SOURCE("analyst, official, politician, organization, media, witness, other, anonymous or none"),
  DATE("a date or a range such as 2025, 2025-08-15, 2020..2025 or 2020.."),
  LATER_DATE("a date that is not before the first one"),
  COMPARISON("<, <=, > or >= after confidence"),
  NUMBER("a number from 0 to 1"),
  CONFIDENCE("confidence before a comparison"),
  BLANK("a blank"),
  CLOSING_MARK("a closing quotation mark");

  private final String words;

  FilterExpectation(String words) {
    this.words = words;
  }

  /// In English.
  public String words() {
    return words;
  }
}
