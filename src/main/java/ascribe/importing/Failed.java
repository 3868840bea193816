package ascribe.importing;

import org.jspecify.annotations.Nullable;

/// A source that gives no document.
///
/// @param source the path as it was given, or "clipboard"
/// @param detail the kind of file ("PDF"), the charset or the damage, where that is known
public record Failed(String source, Reason reason, @Nullable String detail) implements Import {

  /// Why a source gives no document.
  public enum Reason {
    MISSING("there is no such file"),
    FOLDER("this is a folder, not a file"),
    BROKEN_LINK("this link leads to a file that does not exist"),
    LINK_LOOP("this link leads back to itself"),
    NO_FILE("this is a device or a pipe, not a file with text"),
    UNREADABLE("the file cannot be read; its permissions or its disk may be the cause"),
    TOO_LARGE("the file is larger than 50 MB"),
    EMPTY("there is no text in it"),
    BINARY("this is not a text file"),
    CONTROL_CHARACTERS("this is full of control characters, not a readable text"),
    CHARSET("the text is neither UTF-8, UTF-16 nor Windows-1252"),
    DAMAGED("this is an Ascribe document, but a damaged one"),
    NO_TEXT("there are only marks in it, and their text does not lie beside it"),
    OTHER_TEXT("the marks in it do not fit the text that lies beside it");

    private final String words;

    Reason(String words) {
      this.words = words;
    }

    /// The reason in English words, without a stop.
    public String words() {
      return words;
    }
  }

  /// One English sentence that names the source and the reason, for the command line.
  public String sentence() {
    String known = detail;
    if (known == null) {
      return source + ": " + reason.words() + ".";
    }
    return switch (reason) {
      case BINARY -> source + ": " + known + " is not supported yet.";
      case CHARSET -> source + ": the charset " + known + " is not supported.";
      case MISSING,
          FOLDER,
          BROKEN_LINK,
          LINK_LOOP,
          NO_FILE,
          UNREADABLE,
          TOO_LARGE,
          EMPTY,
          CONTROL_CHARACTERS,
          DAMAGED,
          NO_TEXT,
          OTHER_TEXT ->
          source + ": " + reason.words() + " (" + known + ").";
    };
  }
}
