package ascribe.review;

/// The text of a filter could not be read.
public final class FilterSyntaxException extends Exception {

  private static final long serialVersionUID = 1;

  private final int offset;
  private final String expected;

  /// @param offset where, in UTF-16 units of the filter's text
  /// @param expected what was expected there, in English ("a date such as 2025-08")
  public FilterSyntaxException(int offset, String expected) {
    super("at " + (offset + 1) + ": expected " + expected);
    this.offset = offset;
    this.expected = expected;
  }

  /// Where, in UTF-16 units of the filter's text.
  public int offset() {
    return offset;
  }

  /// What was expected there, in English.
  public String expected() {
    return expected;
  }
}
