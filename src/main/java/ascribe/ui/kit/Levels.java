package ascribe.ui.kit;

import java.text.Bidi;
import java.util.ArrayDeque;

/// The levels of the Unicode bidirectional algorithm (UAX 9), with its rule on pairs of brackets
/// (N0), which the Java library leaves out.
final class Levels {

  private static final String OPENING = "([{⟨〈《";
  private static final String CLOSING = ")]}⟩〉》";

  private Levels() {}

  /// @param rightToLeft how all of it reads
  /// @return a level for each UTF-16 unit
  static int[] of(String words, boolean rightToLeft) {
    int base = rightToLeft ? Bidi.DIRECTION_RIGHT_TO_LEFT : Bidi.DIRECTION_LEFT_TO_RIGHT;
    var bidi = new Bidi(words, base);
    var levels = new int[words.length()];
    for (int i = 0; i < levels.length; i++) {
      levels[i] = bidi.getLevelAt(i);
    }
    var open = new ArrayDeque<Integer>();
    for (int i = 0; i < levels.length; i++) {
      if (OPENING.indexOf(words.charAt(i)) >= 0) {
        open.push(i);
      } else if (!open.isEmpty() && words.charAt(i) == partner(words.charAt(open.peek()))) {
        pair(words, levels, open.pop(), i, bidi.getBaseLevel());
      }
    }
    return levels;
  }

  private static char partner(char opening) {
    return CLOSING.charAt(OPENING.indexOf(opening));
  }

  /// Both brackets of a pair read alike: as the whole does if any letter between them does so.
  private static void pair(String words, int[] levels, int opening, int closing, int base) {
    boolean asAll = levels[opening] == base;
    for (int i = opening + 1; i < closing && !asAll; i++) {
      asAll = levels[i] == base && Character.isLetter(words.charAt(i));
    }
    levels[closing] = asAll ? base : levels[opening];
    levels[opening] = levels[closing];
  }
}
