package ascribe.ui.kit;

import ascribe.ui.kit.Piece.Kind;
import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;

/// Cuts words of both directions into pieces.
final class Pieces {

  /// A word longer than this many UTF-16 units may be broken where it does not fit on a line.
  private static final int LONG = 24;

  private final String words;
  private final int[] levels;
  private final TreeSet<Integer> openings = new TreeSet<>();

  private Pieces(String words, boolean rightToLeft) {
    this.words = words;
    this.levels = Levels.of(words, rightToLeft);
    var lines = BreakIterator.getLineInstance(Locale.ROOT);
    lines.setText(words);
    for (int at = lines.first(); at != BreakIterator.DONE; at = lines.next()) {
      openings.add(at);
    }
  }

  /// @param rightToLeft how all of it reads
  /// @param cuts offsets where a new piece begins in any case
  /// @return in the order of the words, all of them
  static List<Piece> of(String words, boolean rightToLeft, Set<Integer> cuts) {
    return new Pieces(words, rightToLeft).cut(cuts);
  }

  private List<Piece> cut(Set<Integer> cuts) {
    var pieces = new ArrayList<Piece>();
    var signs = BreakIterator.getCharacterInstance(Locale.ROOT);
    signs.setText(words);
    int start = 0;
    int before = 0;
    for (int at = signs.next(); at != BreakIterator.DONE; at = signs.next()) {
      if (at == words.length()
          || cuts.contains(at)
          || openings.contains(at)
          || !together(before, at)
          || levels[start] % 2 == 0 && at - start >= LONG) {
        pieces.add(new Piece(start, at, levels[start], openings.contains(start), kind(start, at)));
        start = at;
      }
      before = at;
    }
    return pieces;
  }

  private boolean together(int before, int at) {
    return levels[before] == levels[at]
        && blank(before) == blank(at)
        && (levels[at] % 2 == 0 || blank(at) || letter(before) && letter(at));
  }

  private boolean letter(int at) {
    return Scripts.rightToLeft(words.codePointAt(at));
  }

  private boolean blank(int at) {
    return Character.isWhitespace(words.charAt(at));
  }

  private Kind kind(int start, int end) {
    if (!blank(start)) {
      return Kind.WORD;
    }
    return words.substring(start, end).indexOf('\n') < 0 ? Kind.BLANK : Kind.LINE_END;
  }
}
