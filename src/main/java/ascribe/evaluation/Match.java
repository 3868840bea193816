package ascribe.evaluation;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;

/// A gold attribution and the predicted one that was matched with it.
///
/// @param overlap of their contents, 0 to 1
record Match(WordSets gold, WordSets predicted, double overlap) {

  private static final double ENOUGH = .5;

  /// Whether the contents have at least half of their words in common.
  boolean overlaps() {
    return overlap >= ENOUGH;
  }

  /// Whether the sources have so too.
  boolean right() {
    return overlaps() && WordSets.overlap(gold.source(), predicted.source()) >= ENOUGH;
  }

  /// Matches one to one, greedily by the overlap of contents.
  static List<Match> of(List<WordSets> gold, List<WordSets> predicted) {
    var goldUsed = new BitSet();
    var predictedUsed = new BitSet();
    var matches = new ArrayList<Match>();
    for (var c : candidates(gold, predicted)) {
      if (!goldUsed.get(c.gold) && !predictedUsed.get(c.predicted)) {
        goldUsed.set(c.gold);
        predictedUsed.set(c.predicted);
        matches.add(new Match(gold.get(c.gold), predicted.get(c.predicted), c.overlap));
      }
    }
    return matches;
  }

  private static List<Candidate> candidates(List<WordSets> gold, List<WordSets> predicted) {
    var candidates = new ArrayList<Candidate>();
    for (int g = 0; g < gold.size(); g++) {
      for (int p = 0; p < predicted.size(); p++) {
        var content = gold.get(g).content();
        if (content.intersects(predicted.get(p).content())) {
          candidates.add(
              new Candidate(g, p, WordSets.overlap(content, predicted.get(p).content())));
        }
      }
    }
    candidates.sort(Candidate.BEST_FIRST);
    return candidates;
  }

  /// Positions in the two lists.
  private record Candidate(int gold, int predicted, double overlap) {

    /// Between equals the later one, as in the reference scorer.
    static final Comparator<Candidate> BEST_FIRST =
        Comparator.comparingDouble(Candidate::overlap)
            .thenComparingInt(Candidate::gold)
            .thenComparingInt(Candidate::predicted)
            .reversed();
  }
}
