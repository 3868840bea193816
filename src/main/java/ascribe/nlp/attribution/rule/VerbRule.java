package ascribe.nlp.attribution.rule;

import ascribe.nlp.attribution.cue.Cue;
import ascribe.nlp.attribution.cue.Cues;
import ascribe.nlp.attribution.cue.Frame;
import ascribe.nlp.attribution.cue.VerbForm;
import ascribe.nlp.attribution.line.Line;
import ascribe.nlp.attribution.line.VerbGroup;
import ascribe.nlp.attribution.line.VerbGroup.Mode;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/// Reads the clause around a cue verb. A quotation beside it is its content before a clause is, and
/// a clause before any other complement: that is the order of their certainty.
final class VerbRule {

  private final Line line;
  private final Cues cues;
  private final Places places;
  private final QuotePattern quotes;
  private final ClausePattern clauses;
  private final ComplementPattern complements;
  private final PassivePattern passives;

  VerbRule(Line line, Cues cues) {
    var bounds = new ContentBounds(line, cues);
    this.line = line;
    this.cues = cues;
    this.places = new Places(line);
    this.quotes = new QuotePattern(line, bounds);
    this.clauses = new ClausePattern(bounds);
    this.complements = new ComplementPattern(line, bounds);
    this.passives = new PassivePattern(line, bounds);
  }

  /// The attribution whose cue is `group`; null when there is none.
  ///
  /// @param prior attributions found earlier in the line
  @Nullable Draft read(VerbGroup group, List<Draft> prior) {
    if (group.mode() == Mode.PASSIVE) {
      return passives.read(group);
    }
    var place = discerns(group) ? null : places.of(group, prior);
    if (place == null || isObject(place) || isRelative(place)) {
      return null;
    }
    var quote = place.takes(Frame.QUOTE) ? quotes.read(place) : null;
    if (quote != null) {
      return quote;
    }
    var clause = clauses.read(place);
    return clause != null ? clause : complements.read(place);
  }

  /// "Nobody could tell that it was a copy".
  private boolean discerns(VerbGroup group) {
    return line.at(group.head()).says("tell")
        && line.at(group.to()).says("that", "whether", "if", "how", "what", "which")
        && IntStream.range(group.from(), group.head())
            .anyMatch(i -> line.at(i).says("can", "could", "cannot", "ca"));
  }

  /// "Founded a company called Alada": whether the source is what another verb acts on, so that the
  /// cue is a participle. "He said the mayor called …" and "Had the mayor called" are other things.
  private boolean isObject(Place place) {
    var group = place.group();
    int before = place.source().from() - 1;
    int verb = line.at(before).is("ADP") ? before - 1 : before;
    if (place.inverted()
        || place.source().to() != group.from()
        || group.from() != group.head()
        || !group.forms().contains(VerbForm.PARTICIPLE)
        || !line.at(verb).is("VERB")
        || line.at(verb).says("had")) {
      return false;
    }
    var cue = line.cue(cues, verb, Cue.Kind.VERB);
    return cue == null || !(cue.cue().takes(Frame.CLAUSE) || cue.cue().takes(Frame.THAT));
  }

  /// "The rifts he promised to bridge have grown": whether the source follows a noun at once, which
  /// is what its verb acts on; not behind what opens its clause: "in those cases the court".
  private boolean isRelative(Place place) {
    int from = place.source().from();
    if (place.source().isEmpty() || place.inverted() || !line.at(from - 1).isNoun()) {
      return false;
    }
    int first = from;
    while (!line.isEdge(first - 1) && !line.at(first - 1).isComma()) {
      first--;
    }
    return !line.at(first).is("ADP")
        || IntStream.range(first, from).anyMatch(i -> line.at(i).isVerb());
  }
}
