package ascribe.review;

import java.util.Locale;

/// Texts as a search compares them: without case, with straight marks, plain hyphens and single
/// blanks.
final class Folding {

  private Folding() {}

  static String of(String text) {
    var folded = new StringBuilder(text.length());
    boolean blank = true;
    for (int i = 0; i < text.length(); i++) {
      char c = plain(text.charAt(i));
      if (c != ' ' || !blank) {
        folded.append(c);
      }
      blank = c == ' ';
    }
    if (blank && !folded.isEmpty()) {
      folded.setLength(folded.length() - 1);
    }
    return folded.toString().toLowerCase(Locale.ROOT);
  }

  private static char plain(char c) {
    return switch (c) {
      case '‘', '’', '‚', '‛', 'ʼ' -> '\'';
      case '“', '”', '„', '‟' -> '"';
      case '‐', '‑' -> '-';
      default -> Character.isWhitespace(c) || Character.isSpaceChar(c) ? ' ' : c;
    };
  }
}
