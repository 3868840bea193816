package ascribe.nlp.claim;

import ascribe.model.ClaimType;
import ascribe.model.Provenance;
import ascribe.nlp.claim.CueRow.Strength;
import ascribe.nlp.text.Token;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// Knows claims by cue words: deontic ones for recommendations, modal and predictive ones for
/// predictions, evaluative and causal ones for assessments. The strongest type that has a cue wins.
public final class CueModel implements ClaimModel {

  /// Strongest first.
  private static final List<ClaimType> ORDER =
      List.of(ClaimType.RECOMMENDATION, ClaimType.PREDICTION, ClaimType.ASSESSMENT);

  private final List<CueRow> rows = CueRow.all();

  @Override
  public Optional<Verdict> classify(List<Token> words, List<Token> sentence, Voice voice) {
    var text = CueText.of(words.stream().map(Token::text).toList());
    for (var type : ORDER) {
      if (hasCue(type, text, voice) && !has(type, Strength.NOT, text)) {
        var id = "claim-" + type.name().toLowerCase(Locale.ROOT);
        return Optional.of(new Verdict(type, new Provenance.FromRule(id)));
      }
    }
    return Optional.empty();
  }

  private boolean hasCue(ClaimType type, CueText text, Voice voice) {
    return has(type, Strength.CLEAR, text)
        || voice == Voice.ATTRIBUTED && has(type, Strength.QUOTED, text);
  }

  private boolean has(ClaimType type, Strength strength, CueText text) {
    return rows.stream()
        .anyMatch(r -> r.type() == type && r.strength() == strength && r.isIn(text));
  }
}
