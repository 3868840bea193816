package ascribe.review;

import ascribe.model.Span;
import java.lang.Character.UnicodeScript;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/// Walks over a text by words, that is by runs without blanks.
final class WordSteps {

  private static final Set<UnicodeScript> SPELLED =
      EnumSet.of(
          UnicodeScript.LATIN,
          UnicodeScript.GREEK,
          UnicodeScript.CYRILLIC,
          UnicodeScript.ARABIC,
          UnicodeScript.HEBREW);

  private WordSteps() {}

  /// The next place behind `offset` where a word begins or ends, as the side asks; -1 when there is
  /// none.
  static int after(String text, int offset, Edges.Side side) {
    for (int i = offset + 1; i <= text.length(); i++) {
      if (edge(text, i, side)) {
        return i;
      }
    }
    return -1;
  }

  /// The next such place before `offset`; -1 when there is none.
  static int before(String text, int offset, Edges.Side side) {
    for (int i = offset - 1; i >= 0; i--) {
      if (edge(text, i, side)) {
        return i;
      }
    }
    return -1;
  }

  private static boolean edge(String text, int at, Edges.Side side) {
    boolean blankBefore = at == 0 || Character.isWhitespace(text.charAt(at - 1));
    boolean blankAfter = at == text.length() || Character.isWhitespace(text.charAt(at));
    return switch (side) {
      case START -> blankBefore && !blankAfter;
      case END -> !blankBefore && blankAfter;
    };
  }

  /// The span with the rest of the words that its edges cut. Scripts that write no blanks between
  /// words are left as they are.
  static Span whole(String text, Span span) {
    int start = span.start();
    int end = span.end();
    while (start > 0 && spelled(text, start - 1) && spelled(text, start)) {
      start--;
    }
    while (end < text.length() && spelled(text, end) && spelled(text, end - 1)) {
      end++;
    }
    return new Span(start, end);
  }

  /// Where words stand in a text, cut out of no longer word.
  static List<Span> wholeWords(String text, String words) {
    var places = new ArrayList<Span>();
    for (int at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + words.length())) {
      var place = new Span(at, at + words.length());
      if (whole(text, place).equals(place)) {
        places.add(place);
      }
    }
    return List.copyOf(places);
  }

  private static boolean spelled(String text, int at) {
    char c = text.charAt(at);
    return Character.isDigit(c)
        || Character.getType(c) == Character.NON_SPACING_MARK
        || Character.isAlphabetic(c) && SPELLED.contains(UnicodeScript.of(c));
  }
}
