package ascribe.review;

import ascribe.model.Span;
import java.util.ArrayList;
import java.util.List;

/// Moves corrections from one text to another.
final class Reanchoring {

  private final Relocation relocation;
  private final String newText;

  Reanchoring(String oldText, String newText) {
    this.relocation = new Relocation(oldText, newText);
    this.newText = newText;
  }

  Reanchored of(Review review) {
    var kept = new ArrayList<Decision>();
    var unresolved = new ArrayList<Reanchored.Unresolved>();
    int reworded = 0;
    for (var decision : review.decisions()) {
      var edits = new ArrayList<Edit>();
      for (var edit : singles(decision.edit())) {
        var move = new Move();
        var moved = EditPlaces.map(edit, move::of);
        if (move.lost) {
          unresolved.add(
              new Reanchored.Unresolved(new Decision(edit, decision.at()), move.candidates));
        } else {
          edits.add(moved);
          reworded += move.reworded ? 1 : 0;
        }
      }
      if (decision.edit() instanceof Edit.Bulk && !edits.isEmpty()) {
        kept.add(new Decision(new Edit.Bulk(edits), decision.at()));
      } else {
        edits.forEach(e -> kept.add(new Decision(e, decision.at())));
      }
    }
    return new Reanchored(new Review(kept), reworded, unresolved);
  }

  private static List<Edit> singles(Edit edit) {
    return edit instanceof Edit.Bulk(var edits)
        ? edits.stream().flatMap(e -> singles(e).stream()).toList()
        : List.of(edit);
  }

  /// Moves the anchors of one correction and remembers how that went.
  private final class Move {
    boolean lost;
    boolean reworded;
    List<Span> candidates = List.of();

    TextAnchor of(TextAnchor anchor) {
      return switch (relocation.find(anchor.span())) {
        case Relocation.Place.Same(var span) -> TextAnchor.of(newText, span);
        case Relocation.Place.Reworded(var span) -> {
          reworded = true;
          yield TextAnchor.of(newText, span);
        }
        case Relocation.Place.Unsure(var spans) -> {
          if (!lost) {
            candidates = spans;
          }
          lost = true;
          yield anchor;
        }
      };
    }
  }
}
