package ascribe.importing;

/// Writes running text out of pieces of markup: blanks collapsed, paragraphs divided by blank
/// lines. Non-breaking spaces stay. Lives on one thread.
final class TextFlow {

  private final StringBuilder text = new StringBuilder();

  /// What is due before the next word.
  private boolean blank;

  private int breaks;
  private boolean paragraph;

  /// Adds words in which a row of blanks counts as one.
  void words(String words) {
    for (int i = 0; i < words.length(); i++) {
      char c = words.charAt(i);
      if (c == ' ' || c == '\n' || c == '\t' || c == '\r' || c == '\f') {
        blank = true;
      } else {
        settle();
        text.append(c);
      }
    }
  }

  /// Adds lines as they are.
  void lines(String lines) {
    for (int i = 0; i < lines.length(); i++) {
      char c = lines.charAt(i);
      if (c == '\n') {
        breaks = Math.min(breaks + 1, 2);
      } else {
        settle();
        text.append(c);
      }
    }
  }

  void lineBreak() {
    breaks++;
  }

  void cell() {
    blank = true;
  }

  void paragraph() {
    paragraph = true;
  }

  /// UTF-16 units written so far.
  int length() {
    return text.length();
  }

  String text() {
    return text.toString();
  }

  private void settle() {
    if (!text.isEmpty()) {
      if (paragraph || breaks > 1) {
        text.append("\n\n");
      } else if (breaks == 1) {
        text.append('\n');
      } else if (blank) {
        text.append(' ');
      }
    }
    blank = false;
    breaks = 0;
    paragraph = false;
  }
}
