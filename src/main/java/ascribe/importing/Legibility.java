package ascribe.importing;

import ascribe.importing.Failed.Reason;
import org.jspecify.annotations.Nullable;

/// Tells whether characters are a text that a person can read.
final class Legibility {

  /// A text may have one stray control character in so many.
  private static final int CONTROLS_ONE_IN = 500;

  private Legibility() {}

  /// Why `text` is none, null when it is one.
  static @Nullable Reason objection(String text) {
    int controls = 0;
    boolean blank = true;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == 0) {
        return Reason.BINARY;
      }
      if (c < ' ' || (c >= 0x7F && c <= 0x9F)) {
        controls += isLayout(c) ? 0 : 1;
      } else if (blank) {
        blank = isBlank(c);
      }
    }
    if (controls > 1 + text.length() / CONTROLS_ONE_IN) {
      return Reason.CONTROL_CHARACTERS;
    }
    return blank ? Reason.EMPTY : null;
  }

  /// Tab, line ends, form feed, vertical tab, the old end-of-file and next-line.
  private static boolean isLayout(char c) {
    return (c >= '\t' && c <= '\r') || c == 0x1A || c == 0x85;
  }

  private static boolean isBlank(char c) {
    return Character.isWhitespace(c)
        || Character.isSpaceChar(c)
        || Character.getType(c) == Character.FORMAT;
  }
}
