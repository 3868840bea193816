package ascribe.importing;

/// A file that gave no document.
///
/// @param source the file as it was named
public record Failed(String source, Reason reason) implements Import {

  /// Why a file gave no document.
  public enum Reason {
    MISSING("there is no such file"),
    FOLDER("it is a folder"),
    LINK_LOOP("its links lead in a circle"),
    NO_FILE("it is no ordinary file"),
    EMPTY("it holds no text"),
    BINARY("it is not a text file"),
    TOO_LARGE("it is larger than 50 MB"),
    UNREADABLE("it cannot be read");

    private final String words;

    Reason(String words) {
      this.words = words;
    }
  }

  /// One sentence that names the file and the reason.
  public String sentence() {
    return source + ": " + reason.words;
  }
}
