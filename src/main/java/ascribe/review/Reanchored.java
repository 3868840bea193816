package ascribe.review;

import ascribe.model.Span;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// A review that was moved to a changed text.
///
/// @param review the corrections that were found again, at their new places
/// @param reworded how many of them stand on words that changed
/// @param unresolved the corrections about which the reader is to be asked
public record Reanchored(Review review, int reworded, List<Unresolved> unresolved) {

  public Reanchored {
    unresolved = List.copyOf(unresolved);
  }

  /// A correction whose place is not known beyond doubt.
  ///
  /// @param candidates places in the new text where its first words stand, in text order; often
  ///   none
  public record Unresolved(Decision decision, List<Span> candidates) {
    public Unresolved {
      candidates = List.copyOf(candidates);
    }

    /// The correction at the place that the reader has chosen; empty when it names several places,
    /// so that one choice does not settle it.
    public Optional<Edit> chosen(String newText, Span place) {
      var move = new Choice(TextAnchor.of(newText, place));
      var edit = EditPlaces.map(decision.edit(), move);
      return move.needed == null || move.several ? Optional.empty() : Optional.of(edit);
    }
  }

  /// Moves the one place that a correction needs and leaves the others out.
  private static final class Choice implements EditPlaces.Mover {

    private final TextAnchor chosen;
    private @Nullable TextAnchor needed;
    private boolean several;

    Choice(TextAnchor chosen) {
      this.chosen = chosen;
    }

    @Override
    public TextAnchor needed(TextAnchor anchor) {
      several |= needed != null && !needed.equals(anchor);
      needed = anchor;
      return chosen;
    }

    @Override
    public Optional<TextAnchor> welcome(TextAnchor anchor) {
      return Optional.empty();
    }

    @Override
    public void lose() {
      several = true;
    }
  }
}
