package ascribe.nlp.attribution.rule;

import ascribe.nlp.attribution.cue.Frame;
import ascribe.nlp.attribution.line.Line;
import ascribe.nlp.attribution.line.Unit;
import ascribe.nlp.attribution.line.VerbGroup;
import ascribe.nlp.attribution.line.VerbGroup.Mode;
import ascribe.nlp.text.Range;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// A cue verb with its source, and where content can stand.
///
/// @param edge the first unit of source and cue together
/// @param open whether what stands before them is free to be content
/// @param right the unit at which a content behind them would start
/// @param inverted whether the source stands behind the verb
record Place(
    Line line, VerbGroup group, Range source, int edge, boolean open, int right, boolean inverted) {

  boolean takes(Frame frame) {
    return group.cue().takes(frame);
  }

  /// The unit right before source and cue.
  Unit before() {
    return line.at(edge - 1);
  }

  /// The unit right behind source and cue, and what belongs to them.
  Unit behind() {
    return line.at(right);
  }

  /// Whether words of the line stand behind the unit at `right`.
  boolean goesOn() {
    return !line.isEdge(right + 1);
  }

  @Nullable Draft draft(String rule, boolean strong, Range content) {
    return draft(rule, strong, content, Range.NONE);
  }

  /// A draft with a content of one or two ranges; null when the first is empty.
  @Nullable Draft draft(String rule, boolean strong, Range content, Range further) {
    if (content.isEmpty()) {
      return null;
    }
    return new Draft(
        rule,
        strong && group.mode() != Mode.INFINITIVE,
        group.cue(),
        line,
        group.isFinite(),
        new Range(group.from(), group.to()),
        source,
        Stream.of(content, further).filter(r -> !r.isEmpty()).map(line::span).toList());
  }
}
