package ascribe.nlp.attribution.line;

import ascribe.model.Span;
import ascribe.nlp.attribution.cue.Cue;
import ascribe.nlp.attribution.cue.Cues;
import ascribe.nlp.text.Range;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// A sentence as the rules read it, with its quotations as single units, however many sentences
/// they hold.
///
/// @param paragraph the number of its paragraph
public record Line(List<Unit> units, int paragraph) {

  /// A place in capitals.
  private static final Pattern DATELINE = Pattern.compile("\\p{Lu}[\\p{Lu}.'’-]{2,}");

  /// In units.
  private static final int LONGEST_DATELINE = 12;

  /// Stands before the first and behind the last unit.
  private static final Unit EDGE = Unit.word(new Span(0, 0), "", "EDGE");

  public Line {
    units = List.copyOf(units);
  }

  public int size() {
    return units.size();
  }

  /// The unit at `i`, or an empty one outside the line.
  public Unit at(int i) {
    return i < 0 || i >= units.size() ? EDGE : units.get(i);
  }

  /// The text that the units of `range` cover.
  ///
  /// @throws IndexOutOfBoundsException when the range is empty or leaves the line
  public Span span(Range range) {
    return new Span(units.get(range.from()).span().start(), units.get(range.to() - 1).span().end());
  }

  /// Where the line ends, its final stops left out.
  public int end() {
    int end = size();
    while (end > 0 && at(end - 1).endsSentence()) {
      end--;
    }
    return end;
  }

  /// The longest cue of `kind` whose words start at unit `i`; null when there is none.
  public Cues.@Nullable Found cue(Cues cues, int i, Cue.Kind kind) {
    return cues.at(j -> at(j).word(), i, kind);
  }

  public boolean isEdge(int i) {
    return i < 0 || i >= end();
  }

  /// The first unit behind "LONDON (Reuters) —" and its like; 0 when the line has no dateline.
  public int behindDateline() {
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

  public boolean isWhollyQuoted() {
    return end() > 0 && units.subList(0, end()).stream().allMatch(u -> u.isQuote() || u.isDash());
  }
}
