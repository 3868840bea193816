package ascribe.json;

/// Says why something is not a well-formed `ascribe/1` document. The message is one English
/// sentence that names the place in the file and never repeats its text.
public final class FormatException extends Exception {

  private static final long serialVersionUID = 1L;

  /// What kind of thing is wrong.
  public enum Reason {
    /// Not JSON at all, or JSON beyond the limits of nesting and length.
    NOT_JSON,
    /// JSON, but not an `ascribe/1` document.
    NOT_ASCRIBE,
    /// An `ascribe` document of another version.
    OTHER_VERSION,
    /// A field is missing, doubled or not of its type.
    WRONG_FIELD,
    /// A span leaves the text, or its words are not those of the text.
    WRONG_SPAN,
    /// The text is not the one that the hash was taken of.
    WRONG_HASH
  }

  private final Reason reason;

  public FormatException(Reason reason, String message) {
    super(message);
    this.reason = reason;
  }

  public Reason reason() {
    return reason;
  }
}
