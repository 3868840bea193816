package ascribe.nlp.attribution.rule;

import ascribe.nlp.attribution.cue.Cues;
import ascribe.nlp.attribution.line.Line;
import ascribe.nlp.attribution.line.SourcePhrase;
import ascribe.nlp.text.Range;
import java.util.ArrayList;
import org.jspecify.annotations.Nullable;

/// Reads "according to X" and its like, before, behind or inside what X says.
final class PrepositionRule {

  private final Line line;
  private final Cues cues;
  private final SourcePhrase sources;

  PrepositionRule(Line line, Cues cues) {
    this.line = line;
    this.cues = cues;
    this.sources = new SourcePhrase(line);
  }

  @Nullable Draft read(int from, Cues.Found found) {
    var before = line.at(from - 1);
    boolean first = before.is("EDGE", "CCONJ") || before.says("(", ":", ";") || before.isDash();
    var source = sources.after(found.end(), first || line.at(from - 1).isComma());
    if (source.isEmpty() || before.is("AUX")) {
      return null; // "it is according to age": depends on it
    }
    var bounds = new ContentBounds(line, cues);
    var cue = new Range(from, found.end());
    var content = new ArrayList<Range>();
    if (!first) {
      content.add(bounds.left(from));
    }
    boolean colon = first && line.at(source.to()).says(":");
    if ((line.at(source.to()).isComma() || colon) && !line.isEdge(source.to() + 1)) {
      var right = bounds.rest(source.to() + 1);
      if (first || bounds.hasVerb(right)) {
        content.add(right);
      }
    }
    var spans = content.stream().filter(r -> !r.isEmpty()).map(line::span).toList();
    return spans.isEmpty()
        ? null
        : new Draft(rule(found), true, found.cue(), line, false, cue, source, spans);
  }

  private static String rule(Cues.Found found) {
    return String.join("-", found.cue().words());
  }
}
