package ascribe.review;

import ascribe.model.Span;
import java.util.List;

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
  }
}
