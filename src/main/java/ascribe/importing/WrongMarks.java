package ascribe.importing;

/// Says that marks do not fit the text they were laid over.
final class WrongMarks extends Exception {

  private static final long serialVersionUID = 1L;

  WrongMarks(String message) {
    super(message);
  }
}
