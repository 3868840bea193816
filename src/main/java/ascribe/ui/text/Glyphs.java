package ascribe.ui.text;

import ascribe.model.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;

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

  /// Cuts words into runs.
  ///
  /// @param cuts offsets in the words, in any order
  /// @return runs in text order that cover all the words
  static List<Span> runs(int length, List<Integer> cuts) {
    var edges = new TreeSet<>(cuts);
    edges.removeIf(e -> e <= 0 || e >= length);
    edges.add(length);
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
}
