package ascribe.ui.text;

import ascribe.model.Span;
import ascribe.ui.kit.Scripts;
import java.util.ArrayList;
import java.util.List;

/// The words of a span as they are drawn: unit for unit as long as the original, with line ends and
/// other control characters as blanks.
final class Glyphs {

  private Glyphs() {}

  static String of(String text, Span span) {
    var drawn = new StringBuilder(span.length());
    for (int i = span.start(); i < span.end(); i++) {
      char c = text.charAt(i);
      drawn.append(Character.isISOControl(c) || c == '\u2028' || c == '\u2029' ? ' ' : c);
    }
    return drawn.toString();
  }

  /// Cuts drawn words into runs that may stand in one text node each: at every cut, and around
  /// every right-to-left word. JavaFX fails on a right-to-left run that it must break at a line
  /// end; a node for each such word leaves nothing to break.
  ///
  /// @param cuts offsets in `drawn`, in any order
  /// @return runs in text order that cover all of `drawn`
  static List<Span> runs(String drawn, List<Integer> cuts) {
    var edges = new java.util.TreeSet<>(cuts);
    if (Scripts.rightToLeft(drawn)) {
      edgesOfWords(drawn, edges);
    }
    edges.removeIf(e -> e <= 0 || e >= drawn.length());
    edges.add(drawn.length());
    var runs = new ArrayList<Span>();
    int start = 0;
    for (int end : edges) {
      if (end > start) {
        runs.add(new Span(start, end));
      }
      start = end;
    }
    return runs;
  }

  private static void edgesOfWords(String drawn, java.util.Set<Integer> edges) {
    int start = 0;
    while (start < drawn.length()) {
      int end = start;
      while (end < drawn.length() && drawn.charAt(end) != ' ') {
        end++;
      }
      while (end < drawn.length() && drawn.charAt(end) == ' ') {
        end++;
      }
      if (Scripts.rightToLeft(drawn.substring(start, end))) {
        edges.add(start);
        edges.add(end);
      }
      start = end;
    }
  }

  /// Whether the words read from right to left: the direction of most of their letters. An English
  /// sentence that begins with an Arabic name stays English.
  static boolean readsRightToLeft(String drawn) {
    long letters = drawn.codePoints().filter(Character::isLetter).count();
    return 2 * drawn.codePoints().filter(Scripts::rightToLeft).count() > letters;
  }
}
