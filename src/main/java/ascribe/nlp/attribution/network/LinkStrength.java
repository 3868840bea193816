package ascribe.nlp.attribution.network;

import ascribe.nlp.attribution.network.LinkTable.Kind;
import ascribe.nlp.text.Range;
import java.util.List;

/// How sure the model is of a relation: the product of the probabilities of its parts and of the
/// links between them.
final class LinkStrength {

  private final Labelling text;

  LinkStrength(Labelling text) {
    this.text = text;
  }

  /// @param cue empty when there is none, and so is the source
  double of(List<Range> content, Range cue, Range source) {
    double strength = 1;
    for (var part : content) {
      double marked = text.probability(part, Label.CONTENT, Label.MORE_CONTENT);
      double linked = cue.isEmpty() ? 1 : linked(Kind.CONTENT_TO_CUE, part, cue);
      strength = Math.min(strength, marked * linked);
    }
    if (!cue.isEmpty()) {
      strength *= text.probability(cue, Label.CUE, Label.MORE_CUE);
      strength *=
          source.isEmpty()
              ? Math.exp(text.unlinked(Kind.CUE_TO_SOURCE, cue))
              : linked(Kind.CUE_TO_SOURCE, cue, source);
    }
    return strength;
  }

  private double linked(Kind kind, Range range, Range heads) {
    return Math.exp(text.link(kind, range, heads));
  }
}
