package ascribe.review;

import ascribe.model.Span;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Moves corrections from one text to another. No two places of the old text ever become one: where
/// that would happen, neither is certain.
final class Reanchoring {

  private final String oldText;
  private final String newText;
  private final Relocation relocation;
  private final Map<Span, Relocation.Place> places = new HashMap<>();
  private final Set<Span> contested = new HashSet<>();

  Reanchoring(String oldText, String newText) {
    this.oldText = oldText;
    this.newText = newText;
    this.relocation = new Relocation(oldText, newText);
  }

  Reanchored of(Review review) {
    review.decisions().forEach(d -> EditPlaces.map(d.edit(), new Survey()));
    contest();
    var kept = new ArrayList<Decision>();
    var unresolved = new ArrayList<Reanchored.Unresolved>();
    int reworded = 0;
    for (var decision : review.decisions()) {
      var edits = new ArrayList<Edit>();
      for (var edit : singles(decision.edit())) {
        var move = new Move();
        var moved = EditPlaces.map(edit, move);
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

  /// Notes which new places two old places lay claim to.
  private void contest() {
    var taken = new HashSet<Span>();
    for (var place : places.values()) {
      switch (place) {
        case Relocation.Place.Same(var span) -> {
          if (!taken.add(span)) {
            contested.add(span);
          }
        }
        case Relocation.Place.Reworded(var span) -> {
          if (!taken.add(span)) {
            contested.add(span);
          }
        }
        case Relocation.Place.Unsure _ -> {}
      }
    }
  }

  private Relocation.Place place(TextAnchor anchor) {
    return places.computeIfAbsent(
        anchor.span(),
        span ->
            anchor.holdsIn(oldText)
                ? relocation.find(span)
                : new Relocation.Place.Unsure(List.of()));
  }

  /// Looks every anchor up without moving any.
  private final class Survey implements EditPlaces.Mover {

    @Override
    public TextAnchor needed(TextAnchor anchor) {
      place(anchor);
      return anchor;
    }

    @Override
    public Optional<TextAnchor> welcome(TextAnchor anchor) {
      return Optional.of(needed(anchor));
    }

    @Override
    public void lose() {}
  }

  /// Moves the anchors of one correction and remembers how that went.
  private final class Move implements EditPlaces.Mover {
    private boolean lost;
    private boolean reworded;
    private List<Span> candidates = List.of();

    @Override
    public TextAnchor needed(TextAnchor anchor) {
      return welcome(anchor)
          .orElseGet(() -> {
            if (!lost && place(anchor) instanceof Relocation.Place.Unsure(var spans)) {
              candidates = spans;
            }
            lost = true;
            return anchor;
          });
    }

    @Override
    public Optional<TextAnchor> welcome(TextAnchor anchor) {
      return switch (place(anchor)) {
        case Relocation.Place.Same(var span) -> moved(span);
        case Relocation.Place.Reworded(var span) -> {
          reworded = true;
          yield moved(span);
        }
        case Relocation.Place.Unsure _ -> Optional.empty();
      };
    }

    private Optional<TextAnchor> moved(Span span) {
      return contested.contains(span)
          ? Optional.empty()
          : Optional.of(TextAnchor.of(newText, span));
    }

    @Override
    public void lose() {
      lost = true;
    }
  }
}
