package ascribe.nlp.claim;

import ascribe.model.ClaimType;
import ascribe.model.Provenance;
import ascribe.nlp.claim.CueRow.Strength;
import ascribe.nlp.text.Token;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/// Knows claims by cue words: deontic ones for recommendations, modal and predictive ones for
/// predictions, evaluative and causal ones for assessments. The strongest type that has a cue wins.
public final class CueModel implements ClaimModel {

  /// Strongest first.
  private static final List<ClaimType> ORDER =
      List.of(ClaimType.RECOMMENDATION, ClaimType.PREDICTION, ClaimType.ASSESSMENT);

  private final List<CueRow> rows = CueRow.all();

  @Override
  public Optional<Verdict> classify(List<Token> words, List<Token> sentence, Voice voice) {
    var text = normal(words.stream().map(Token::text).collect(Collectors.joining(" ")));
    for (var type : ORDER) {
      if (hasCue(type, text, voice) && !has(type, Strength.NOT, text)) {
        var id = "claim-" + type.name().toLowerCase(Locale.ROOT);
        return Optional.of(new Verdict(type, new Provenance.FromRule(id)));
      }
    }
    return Optional.empty();
  }

  /// The words as the patterns expect them: in lower case, endings joined again to their words.
  static String normal(String words) {
    return words
        .toLowerCase(Locale.ROOT)
        .replace('’', '\'')
        .replaceAll(" (n't|'(?:s|re|ve|ll|d|m)\\b)", "$1");
  }

  private boolean hasCue(ClaimType type, String text, Voice voice) {
    return has(type, Strength.CLEAR, text)
        || voice == Voice.ATTRIBUTED && has(type, Strength.QUOTED, text);
  }

  private boolean has(ClaimType type, Strength strength, String text) {
    return rows.stream()
        .anyMatch(
            r -> r.type() == type && r.strength() == strength && r.pattern().matcher(text).find());
  }
}
