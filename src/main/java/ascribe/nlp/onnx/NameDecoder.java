package ascribe.nlp.onnx;

import ascribe.model.ActorType;
import ascribe.model.Span;
import java.util.ArrayList;
import java.util.List;

/// Reads names from the scores of their labels: the best path (Viterbi) over "no name", and "first
/// word" and "further word" of each type, where a further word follows only one of its own type.
public final class NameDecoder {

  private static final List<ActorType> TYPES =
      List.of(ActorType.PERSON, ActorType.ORGANIZATION, ActorType.GPE);

  private static final int LABELS = 1 + 2 * TYPES.size();

  /// @param probability the product, over its words, of those of their labels
  public record Named(Span span, ActorType type, double probability) {}

  private NameDecoder() {}

  /// The names in text order, none overlapping another and none across paragraphs; none at all when
  /// the network says nothing of names.
  public static List<Named> decode(Emissions emissions) {
    var names = new ArrayList<Named>();
    if (emissions.hasNames()) {
      var words = emissions.words();
      int from = 0;
      for (int to = 1; to <= words.size(); to++) {
        if (to == words.size() || words.get(to).paragraph() != words.get(from).paragraph()) {
          decode(emissions, from, best(emissions, from, to), names);
          from = to;
        }
      }
    }
    return names;
  }

  private static void decode(Emissions emissions, int from, int[] labels, List<Named> names) {
    for (int i = 0; i < labels.length; i++) {
      if (begins(labels[i])) {
        int end = i + 1;
        double probability = probability(emissions.names(from + i), labels[i]);
        while (end < labels.length && labels[end] == labels[i] + 1) {
          probability *= probability(emissions.names(from + end), labels[end]);
          end++;
        }
        var type = TYPES.get((labels[i] - 1) / 2);
        names.add(new Named(emissions.span(from + i, from + end), type, probability));
      }
    }
  }

  private static int[] best(Emissions emissions, int from, int to) {
    var back = new int[to - from][LABELS];
    var score = new double[LABELS];
    for (int i = 0; i < back.length; i++) {
      var row = emissions.names(from + i);
      var next = new double[LABELS];
      for (int label = 0; label < LABELS; label++) {
        double highest = i == 0 && !continues(label) ? 0 : Double.NEGATIVE_INFINITY;
        for (int before = 0; i > 0 && before < LABELS; before++) {
          if (mayFollow(label, before) && score[before] > highest) {
            highest = score[before];
            back[i][label] = before;
          }
        }
        next[label] = highest + row[label];
      }
      score = next;
    }
    var labels = new int[back.length];
    int label = highest(score);
    for (int i = labels.length - 1; i >= 0; i--) {
      labels[i] = label;
      label = back[i][label];
    }
    return labels;
  }

  private static boolean begins(int label) {
    return label % 2 == 1;
  }

  private static boolean continues(int label) {
    return label > 0 && label % 2 == 0;
  }

  private static boolean mayFollow(int label, int before) {
    return !continues(label) || before == label || before == label - 1;
  }

  private static int highest(double[] scores) {
    int best = 0;
    for (int i = 1; i < scores.length; i++) {
      best = scores[i] > scores[best] ? i : best;
    }
    return best;
  }

  private static double probability(float[] scores, int label) {
    double sum = 0;
    for (float score : scores) {
      sum += Math.exp(score - scores[label]);
    }
    return 1 / sum;
  }
}
