package ascribe.cli;

/// Says in one English sentence what is wrong with what was typed.
public final class UsageException extends Exception {

  private static final long serialVersionUID = 1L;

  UsageException(String sentence) {
    super(sentence);
  }
}
