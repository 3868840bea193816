package ascribe.nlp.attribution;

import ascribe.model.Attribution;
import ascribe.model.Document;
import java.util.List;

/// Names who is quoted behind a label ("Great Western Railway: “No trains today.”") where the
/// network has seen what the colon stands for, and not who speaks.
final class QuotedLabels {

  private final Document document;

  QuotedLabels(Document document) {
    this.document = document;
  }

  /// The attributions, of which those whose cue is such a colon have a source.
  List<Attribution> join(List<Attribution> attributions) {
    return attributions.stream().map(this::named).toList();
  }

  private Attribution named(Attribution attribution) {
    if (!attribution.source().isEmpty() || attribution.cue().size() != 1) {
      return attribution;
    }
    var cue = attribution.cue().getFirst();
    var paragraph = document.paragraphs().get(document.paragraphFrom(cue.start()));
    var label = SpeakerLabel.of(document.text(), paragraph);
    return label != null && label.hasSeveralWords() && label.colon().equals(cue)
        ? attribution.withSource(List.of(label.words()))
        : attribution;
  }
}
