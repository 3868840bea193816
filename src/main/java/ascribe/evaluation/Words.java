package ascribe.evaluation;

import ascribe.model.Span;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/// The words of a text: runs of letters, figures and underscores. The ruler's unit, so that
/// quotation marks, commas and blanks never count. Sets of words are sets of their positions.
final class Words {

  private final List<Span> words;
  private final BitSet quoted;

  Words(String text) {
    this.words = split(text);
    this.quoted = quoted(text, words);
  }

  /// The words that any of `spans` touches.
  BitSet in(List<Span> spans) {
    var found = new BitSet();
    for (var span : spans) {
      for (int i = firstEndingAfter(span.start()); i < words.size(); i++) {
        if (words.get(i).start() >= span.end()) {
          break;
        }
        found.set(i);
      }
    }
    return found;
  }

  /// Whether at least nine tenths of `set` stand in double quotation marks.
  boolean direct(BitSet set) {
    var inside = (BitSet) set.clone();
    inside.and(quoted);
    return inside.cardinality() >= .9 * set.cardinality();
  }

  private int firstEndingAfter(int offset) {
    int low = 0;
    int high = words.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (words.get(middle).end() <= offset) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  private static List<Span> split(String text) {
    var words = new ArrayList<Span>();
    int start = -1;
    for (int i = 0; i < text.length(); ) {
      int c = text.codePointAt(i);
      if (inWord(c) && start < 0) {
        start = i;
      } else if (!inWord(c) && start >= 0) {
        words.add(new Span(start, i));
        start = -1;
      }
      i += Character.charCount(c);
    }
    if (start >= 0) {
      words.add(new Span(start, text.length()));
    }
    return words;
  }

  /// The word characters of Python's regular expressions: categories L and N, and the underscore.
  private static boolean inWord(int c) {
    return switch (Character.getType(c)) {
      case Character.UPPERCASE_LETTER,
          Character.LOWERCASE_LETTER,
          Character.TITLECASE_LETTER,
          Character.MODIFIER_LETTER,
          Character.OTHER_LETTER,
          Character.DECIMAL_DIGIT_NUMBER,
          Character.LETTER_NUMBER,
          Character.OTHER_NUMBER ->
          true;
      default -> c == '_';
    };
  }

  /// A line end closes what was open, as in the reference scorer.
  private static BitSet quoted(String text, List<Span> words) {
    var quoted = new BitSet();
    boolean inside = false;
    int at = 0;
    for (int i = 0; i < words.size(); i++) {
      for (; at < words.get(i).start(); at++) {
        inside =
            switch (text.charAt(at)) {
              case '“' -> true;
              case '”', '\n' -> false;
              case '"' -> !inside;
              default -> inside;
            };
      }
      quoted.set(i, inside);
    }
    return quoted;
  }
}
