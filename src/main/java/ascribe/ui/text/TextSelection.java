package ascribe.ui.text;

import ascribe.model.Span;
import java.text.BreakIterator;
import java.util.Locale;

/// A stretch of selected text, with the end that moves.
///
/// @param anchor where the selection was begun, in UTF-16 units
/// @param head where it was drawn to
record TextSelection(int anchor, int head) {

  static final TextSelection NONE = new TextSelection(0, 0);

  Span span() {
    return new Span(Math.min(anchor, head), Math.max(anchor, head));
  }

  boolean isEmpty() {
    return anchor == head;
  }

  TextSelection to(int head) {
    return new TextSelection(anchor, head);
  }

  /// The word at an offset, or the stretch between two words.
  static TextSelection word(String text, int offset) {
    var words = near(text, offset, BreakIterator.getWordInstance(Locale.ROOT));
    int at = Math.min(offset - words.start(), words.text().length() - 1);
    if (at < 0) {
      return new TextSelection(offset, offset);
    }
    int end = words.breaks().following(at);
    int start = words.breaks().previous();
    return new TextSelection(words.start() + start, words.start() + end);
  }

  /// The head moved by one character as people see it.
  TextSelection byCharacter(String text, boolean forward) {
    return to(moved(near(text, head, BreakIterator.getCharacterInstance(Locale.ROOT)), forward));
  }

  /// The head moved to the next beginning of a word, or back to the last one.
  TextSelection byWord(String text, boolean forward) {
    var words = near(text, head, BreakIterator.getWordInstance(Locale.ROOT));
    int next = moved(words, forward);
    while (next > 0 && next < text.length() && !Character.isLetterOrDigit(text.charAt(next))) {
      int further = moved(near(text, next, words.breaks()), forward);
      if (further == next) {
        break;
      }
      next = further;
    }
    return to(next);
  }

  private int moved(Near near, boolean forward) {
    int at = near.at();
    int next = forward ? near.breaks().following(at) : near.breaks().preceding(at);
    return next == BreakIterator.DONE ? near.start() + at : near.start() + next;
  }

  /// A window of text around an offset: breaks of a whole book need not be found to move by a word.
  private record Near(String text, int start, int at, BreakIterator breaks) {}

  private static Near near(String text, int offset, BreakIterator breaks) {
    int start = Math.max(0, offset - 500);
    int end = Math.min(text.length(), offset + 500);
    if (start > 0 && Character.isLowSurrogate(text.charAt(start))) {
      start--;
    }
    var window = text.substring(start, end);
    breaks.setText(window);
    return new Near(window, start, offset - start, breaks);
  }
}
