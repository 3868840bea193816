package ascribe.ui.side;

import ascribe.model.Actor;
import ascribe.model.Naming;
import ascribe.review.Passage;

/// One that speaks, as the reader filters by it.
public sealed interface Voice {

  /// An actor of the text.
  record Known(Actor actor) implements Voice {}

  /// All sources that asked not to be named, together.
  record Anonymous() implements Voice {}

  /// Whoever said what no source is known for.
  record Unattributed() implements Voice {}

  /// Unique in a document.
  default String id() {
    return switch (this) {
      case Known(var actor) -> actor.id();
      case Anonymous _ -> "+anonymous";
      case Unattributed _ -> "+unattributed";
    };
  }

  /// Whether a passage is this voice's.
  default boolean speaks(Passage passage) {
    if (!(passage instanceof Passage.Attributed)) {
      return false;
    }
    var speaker = passage.speaker();
    return switch (this) {
      case Known(var actor) -> speaker != null && speaker.id().equals(actor.id());
      case Anonymous _ -> speaker != null && speaker.naming() == Naming.ANONYMOUS;
      case Unattributed _ -> speaker == null;
    };
  }
}
