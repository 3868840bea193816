package ascribe.exporting;

/// Says why a template cannot be used; its message is one English sentence with the line.
public final class TemplateException extends Exception {

  private static final long serialVersionUID = 1L;

  /// What is wrong with a template.
  public enum Fault {
    /// A quotation mark stands before words of the text.
    MARKED("no quotation mark may stand before words of the text; they bring their own"),
    NOT_CLOSED("%s is not closed"),
    CLOSES_NOTHING("%s closes nothing"),
    UNKNOWN("%s is not known here"),
    TOO_DEEP("parts stand too deep in each other");

    private final String words;

    Fault(String words) {
      this.words = words;
    }
  }

  private final Fault fault;
  private final int line;
  private final String placeholder;

  /// @param line from 1
  /// @param placeholder that the fault is about, with its braces; empty for none
  TemplateException(Fault fault, int line, String placeholder) {
    super("line " + line + ": " + fault.words.formatted(placeholder));
    this.fault = fault;
    this.line = line;
    this.placeholder = placeholder;
  }

  public Fault fault() {
    return fault;
  }

  /// The line of the template, from 1.
  public int line() {
    return line;
  }

  /// What the fault is about, with its braces; empty where it is about no one placeholder.
  public String placeholder() {
    return placeholder;
  }
}
