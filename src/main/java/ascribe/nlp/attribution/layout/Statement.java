package ascribe.nlp.attribution.layout;

import ascribe.model.Attribution;
import ascribe.model.CueClass;
import ascribe.model.Form;
import ascribe.model.Provenance.FromRule;
import ascribe.model.Span;
import java.util.List;

/// Words that the layout of a text gives to somebody, word for word: the turn of a transcript, a
/// signed quotation.
///
/// @param rule the identifier of the rule
/// @param sign the colon or the dash beside the source, which is the cue, as in PolNeAR; may be
///   empty
public record Statement(String rule, Span source, Span sign, List<Span> words) {

  public Statement {
    words = List.copyOf(words);
  }

  /// The statement as an attribution without identifier.
  public Attribution attribution() {
    return Attribution.found(
        "",
        words,
        Form.DIRECT,
        sign.isEmpty() ? List.<Span>of() : List.of(sign),
        sign.isEmpty() ? null : CueClass.SAYING,
        List.of(source),
        false,
        new FromRule(rule));
  }

  /// Whether what has the extent `reach` lies wholly in one span of the words, or wholly outside of
  /// the statement.
  boolean allows(Span reach) {
    return words.stream().anyMatch(s -> s.contains(reach))
        || !reach.overlaps(source)
            && !reach.overlaps(sign)
            && words.stream().noneMatch(reach::overlaps);
  }
}
