package ascribe.evaluation;

import ascribe.evaluation.Relation.Role;
import java.util.BitSet;
import java.util.List;

/// The words of each role of an attribution.
record WordSets(BitSet content, BitSet cue, BitSet source) {

  /// Those of `relations` whose content has a word.
  static List<WordSets> of(Words words, List<Relation> relations) {
    return relations.stream()
        .map(r -> new WordSets(words.in(r.content()), words.in(r.cue()), words.in(r.source())))
        .filter(r -> !r.content().isEmpty())
        .toList();
  }

  BitSet of(Role role) {
    return switch (role) {
      case CONTENT -> content;
      case SOURCE -> source;
      case CUE -> cue;
    };
  }

  /// Shared words over all words (Jaccard); 1 when both have none.
  static double overlap(BitSet a, BitSet b) {
    var both = (BitSet) a.clone();
    both.and(b);
    int all = a.cardinality() + b.cardinality() - both.cardinality();
    return all == 0 ? 1 : (double) both.cardinality() / all;
  }
}
