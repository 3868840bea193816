package ascribe.review;

/// The text of a filter could not be read.
public final class FilterSyntaxException extends Exception {

  private static final long serialVersionUID = 1;

  private final int offset;
  private final FilterExpectation expectation;

  /// @param offset where, in UTF-16 units of the filter's text
  public FilterSyntaxException(int offset, FilterExpectation expectation) {
    super("at character " + (offset + 1) + ": expected " + expectation.words());
    this.offset = offset;
    this.expectation = expectation;
  }

  /// Where, in UTF-16 units of the filter's text.
  public int offset() {
    return offset;
  }

  /// What was expected there; a window looks its words up in its own language.
  public FilterExpectation expectation() {
    return expectation;
  }

  /// What was expected there, in English.
  public String expected() {
    return expectation.words();
  }
}
