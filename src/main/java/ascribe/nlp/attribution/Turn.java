package ascribe.nlp.attribution;

import ascribe.model.Attribution;
import ascribe.model.CueClass;
import ascribe.model.Form;
import ascribe.model.Provenance.FromRule;
import ascribe.model.ReviewState;
import ascribe.model.Span;
import java.util.List;

/// What one speaker of a transcript says until the next one speaks.
///
/// @param speech its paragraphs
record Turn(SpeakerLabel label, List<Span> speech) {

  Turn {
    speech = List.copyOf(speech);
  }

  /// The turn as an attribution without identifier: its colon is the cue, as in PolNeAR.
  Attribution attribution() {
    boolean bare = label.colon().isEmpty();
    return new Attribution(
        "",
        speech,
        Form.DIRECT,
        bare ? List.<Span>of() : List.of(label.colon()),
        bare ? null : CueClass.SAYING,
        List.of(label.words()),
        null,
        null,
        false,
        null,
        false,
        new FromRule("turn"),
        ReviewState.NONE);
  }

  /// Whether `reach` stands in one paragraph of the speech.
  boolean holds(Span reach) {
    return speech.stream().anyMatch(s -> s.contains(reach));
  }

  /// Whether any of `span` belongs to the turn, its label included.
  boolean touches(Span span) {
    return span.overlaps(label.words())
        || span.overlaps(label.colon())
        || speech.stream().anyMatch(span::overlaps);
  }
}
