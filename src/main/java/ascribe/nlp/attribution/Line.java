package ascribe.nlp.attribution;

import ascribe.model.Span;
import java.util.List;
import java.util.regex.Pattern;

/// A sentence as the rules read it, with its quotations as single units, however many sentences
/// they hold.
///
/// @param paragraph the number of its paragraph
record Line(List<Unit> units, int paragraph) {

  /// A place in capitals.
  private static final Pattern DATELINE = Pattern.compile("\\p{Lu}[\\p{Lu}.'’-]{2,}");

  /// In units.
  private static final int LONGEST_DATELINE = 12;

  /// Stands before the first and behind the last unit.
  private static final Unit EDGE = Unit.word(new Span(0, 0), "", "EDGE");

  Line {
    units = List.copyOf(units);
  }

  int size() {
    return units.size();
  }

  /// The unit at `i`, or an empty one outside the line.
  Unit at(int i) {
    return i < 0 || i >= units.size() ? EDGE : units.get(i);
  }

  /// The text that the units of `range` cover.
  ///
  /// @throws IndexOutOfBoundsException when the range is empty or leaves the line
  Span span(Range range) {
    return new Span(units.get(range.from()).span().start(), units.get(range.to() - 1).span().end());
  }

  /// Where the line ends, its final stops left out.
  int end() {
    int end = size();
    while (end > 0 && at(end - 1).endsSentence()) {
      end--;
    }
    return end;
  }

  boolean isEdge(int i) {
    return i < 0 || i >= end();
  }

  /// The first unit behind "LONDON (Reuters) —" and its like; 0 when the line has no dateline.
  int behindDateline() {
    if (!DATELINE.matcher(at(0).text()).matches()) {
      return 0;
    }
    for (int i = 1; i <= LONGEST_DATELINE; i++) {
      if (at(i).isDash()) {
        return i + 1;
      }
    }
    return 0;
  }

  boolean isWhollyQuoted() {
    return end() > 0 && units.subList(0, end()).stream().allMatch(u -> u.isQuote() || u.isDash());
  }
}
