package ascribe.evaluation;

import ascribe.model.Attribution;
import ascribe.model.Span;
import java.util.List;

/// The three roles of an attribution, all that the ruler looks at. Spans count in UTF-16 units.
record Relation(List<Span> content, List<Span> cue, List<Span> source) {

  Relation {
    content = List.copyOf(content);
    cue = List.copyOf(cue);
    source = List.copyOf(source);
  }

  static Relation of(Attribution attribution) {
    return new Relation(attribution.content(), attribution.cue(), attribution.source());
  }

  List<Span> spans(Role role) {
    return switch (role) {
      case CONTENT -> content;
      case SOURCE -> source;
      case CUE -> cue;
    };
  }

  /// Declared in the order in which the table lists them.
  enum Role {
    CONTENT,
    SOURCE,
    CUE
  }
}
