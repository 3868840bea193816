package ascribe.nlp.claim;

import ascribe.model.ClaimType;
import ascribe.model.Provenance;
import ascribe.nlp.text.Token;
import java.util.List;
import java.util.Optional;

/// Tells the claim type of a sentence or a part of one. Thread-safe.
public interface ClaimModel {

  /// Whose words a passage gives.
  enum Voice {
    /// Somebody's, to whom the text attributes them.
    ATTRIBUTED,
    /// The author's own: only a clear case is a claim.
    AUTHOR
  }

  /// @param type what kind of claim it is
  /// @param provenance which rule or model says so
  record Verdict(ClaimType type, Provenance provenance) {}

  /// The claim that the words make; empty for a checkable report.
  ///
  /// @param words tokens of one sentence, or of the part that is attributed
  /// @param sentence tokens of the sentence that holds them
  Optional<Verdict> classify(List<Token> words, List<Token> sentence, Voice voice);
}
