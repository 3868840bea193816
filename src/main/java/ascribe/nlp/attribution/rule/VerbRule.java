package ascribe.nlp.attribution.rule;

import ascribe.nlp.attribution.cue.Cues;
import ascribe.nlp.attribution.cue.Frame;
import ascribe.nlp.attribution.line.Line;
import ascribe.nlp.attribution.line.VerbGroup;
import ascribe.nlp.attribution.line.VerbGroup.Mode;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Reads the clause around a cue verb. A quotation beside it is its content before a clause is, and
/// a clause before any other complement: that is the order of their certainty.
final class VerbRule {

  private final Places places;
  private final QuotePattern quotes;
  private final ClausePattern clauses;
  private final ComplementPattern complements;

  VerbRule(Line line, Cues cues) {
    var bounds = new ContentBounds(line, cues);
    this.places = new Places(line);
    this.quotes = new QuotePattern(line, bounds);
    this.clauses = new ClausePattern(bounds);
    this.complements = new ComplementPattern(line, bounds);
  }

  /// The attribution whose cue is `group`; null when there is none.
  ///
  /// @param prior attributions found earlier in the line
  @Nullable Draft read(VerbGroup group, List<Draft> prior) {
    var place = group.mode() == Mode.PASSIVE ? null : places.of(group, prior);
    if (place == null) {
      return null;
    }
    var quote = place.takes(Frame.QUOTE) ? quotes.read(place) : null;
    if (quote != null) {
      return quote;
    }
    var clause = clauses.read(place);
    return clause != null ? clause : complements.read(place);
  }
}
