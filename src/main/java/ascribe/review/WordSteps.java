package ascribe.review;

/// Walks over a text by words, that is by runs without blanks.
final class WordSteps {

  private WordSteps() {}

  /// The next place behind `offset` where a word begins or ends, as the side asks; -1 when there is
  /// none.
  static int after(String text, int offset, Drafts.Side side) {
    for (int i = offset + 1; i <= text.length(); i++) {
      if (edge(text, i, side)) {
        return i;
      }
    }
    return -1;
  }

  /// The next such place before `offset`; -1 when there is none.
  static int before(String text, int offset, Drafts.Side side) {
    for (int i = offset - 1; i >= 0; i--) {
      if (edge(text, i, side)) {
        return i;
      }
    }
    return -1;
  }

  private static boolean edge(String text, int at, Drafts.Side side) {
    boolean blankBefore = at == 0 || Character.isWhitespace(text.charAt(at - 1));
    boolean blankAfter = at == text.length() || Character.isWhitespace(text.charAt(at));
    return switch (side) {
      case START -> blankBefore && !blankAfter;
      case END -> !blankBefore && blankAfter;
    };
  }
}
