package ascribe.nlp.attribution.layout;

import ascribe.model.Attribution;
import ascribe.model.Span;
import ascribe.nlp.text.Analysis;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Names who is quoted behind a label ("Great Western Railway: “No trains today.”") or before a
/// signature (“No trains today.” — Ann Lee), where the network has seen what the sign stands for
/// and not who speaks.
public final class SignSources {

  private final Analysis analysis;
  private final SignedQuotations signatures;

  public SignSources(Analysis analysis) {
    this.analysis = analysis;
    this.signatures = new SignedQuotations(analysis);
  }

  /// The attributions, of which those whose cue is such a sign have a source.
  public List<Attribution> named(List<Attribution> attributions) {
    return attributions.stream().map(this::named).toList();
  }

  private Attribution named(Attribution attribution) {
    if (!attribution.source().isEmpty() || attribution.cue().size() != 1) {
      return attribution;
    }
    var sign = attribution.cue().getFirst();
    var name =
        sign.of(text()).equals(":") ? label(sign) : signature(sign, attribution.extent().end());
    return name == null ? attribution : attribution.withSource(List.of(name));
  }

  private @Nullable Span label(Span colon) {
    var document = analysis.document();
    var paragraph = document.paragraphs().get(document.paragraphFrom(colon.start()));
    var label = SpeakerLabel.of(text(), paragraph);
    return label != null && label.hasSeveralWords() && label.colon().equals(colon)
        ? label.words()
        : null;
  }

  private @Nullable Span signature(Span dash, int end) {
    return end <= dash.start() ? signatures.name(dash) : null;
  }

  private String text() {
    return analysis.document().text();
  }
}
