package ascribe.evaluation;

import ascribe.model.Span;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Pairs the actors of the gold with predicted ones, one to one, greedily by the Dice coefficient
/// of their names.
///
/// @param predicted by the position of the gold actor, the position of its partner
/// @param agreement the sum of the coefficients
record Pairs(Map<Integer, Integer> predicted, double agreement) {

  static Pairs of(List<Set<Span>> gold, List<Set<Span>> predicted) {
    var candidates = new ArrayList<Candidate>();
    for (int g = 0; g < gold.size(); g++) {
      for (int p = 0; p < predicted.size(); p++) {
        double dice = dice(gold.get(g), predicted.get(p));
        if (dice > 0) {
          candidates.add(new Candidate(g, p, dice));
        }
      }
    }
    candidates.sort(Candidate.BEST_FIRST);
    var pairs = new LinkedHashMap<Integer, Integer>();
    var taken = new BitSet();
    double sum = 0;
    for (var c : candidates) {
      if (!pairs.containsKey(c.gold) && !taken.get(c.predicted)) {
        pairs.put(c.gold, c.predicted);
        taken.set(c.predicted);
        sum += c.dice;
      }
    }
    return new Pairs(pairs, sum);
  }

  private static double dice(Set<Span> a, Set<Span> b) {
    if (Collections.disjoint(a, b)) {
      return 0;
    }
    return 2.0 * a.stream().filter(b::contains).count() / (a.size() + b.size());
  }

  /// Positions in the two lists.
  private record Candidate(int gold, int predicted, double dice) {

    /// Between equals the later one, as in the reference scorer.
    static final Comparator<Candidate> BEST_FIRST =
        Comparator.comparingDouble(Candidate::dice)
            .thenComparingInt(Candidate::gold)
            .thenComparingInt(Candidate::predicted)
            .reversed();
  }
}
