package ascribe.nlp.attribution.rule;

import ascribe.nlp.attribution.cue.Frame;
import ascribe.nlp.attribution.line.Line;
import ascribe.nlp.attribution.line.TimeWords;
import ascribe.nlp.attribution.line.VerbGroup.Mode;
import org.jspecify.annotations.Nullable;

/// Reads what a cue verb takes as its object or as an infinitive: "praised the crew", "urged them
/// to leave".
final class ComplementPattern {

  /// An infinitive shows its "to" within this many units.
  private static final int TO_REACH = 10;

  private final Line line;
  private final ContentBounds bounds;

  ComplementPattern(Line line, ContentBounds bounds) {
    this.line = line;
    this.bounds = bounds;
  }

  @Nullable Draft read(Place p) {
    if (p.inverted() || p.group().mode() == Mode.INFINITIVE) {
      return null;
    }
    int at = p.group().to();
    var phrase = bounds.phrase(at, p.group());
    if (p.takes(Frame.INFINITIVE) && isInfinitive(at)) {
      return p.draft("infinitive", false, phrase);
    }
    if (!p.takes(Frame.OBJECT) || !isObject(at)) {
      return null;
    }
    boolean list = line.at(phrase.to()).says(":") && !line.isEdge(phrase.to() + 1);
    return list
        ? p.draft("object-colon", false, bounds.rest(at))
        : p.draft("object", false, phrase);
  }

  private boolean isObject(int at) {
    var unit = line.at(at);
    boolean starts =
        unit.isNominal() || unit.isQuote() || unit.is("PRON") || unit.word().endsWith("ing");
    return starts && TimeWords.skip(line, at) == at;
  }

  private boolean isInfinitive(int from) {
    int i = from;
    while (i < from + TO_REACH
        && (line.at(i).isNominal() || line.at(i).is("ADP", "PRON", "CCONJ", "ADV"))
        && !line.at(i).says("to")) {
      i++;
    }
    return line.at(i).says("to", "not") && !line.isEdge(i + 1);
  }
}
