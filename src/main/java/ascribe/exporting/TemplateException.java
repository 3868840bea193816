package ascribe.exporting;

/// Says in one English sentence, with the line, why a template cannot be used.
public final class TemplateException extends Exception {

  private static final long serialVersionUID = 1L;

  TemplateException(int line, String message) {
    super("line " + line + ": " + message);
  }
}
