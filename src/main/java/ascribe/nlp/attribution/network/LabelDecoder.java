package ascribe.nlp.attribution.network;

import java.util.Arrays;

/// Labels the words of a paragraph by a linear-chain conditional random field (Lafferty et al.
/// 2001): the best path (Viterbi) and each word's probabilities (forward–backward). Its scores of
/// the labels mix those of two heads of the network.
final class LabelDecoder {

  private static final int LABELS = Label.COUNT;

  /// Rules a label out.
  private static final double NEVER = -1e4;

  private final double crf;
  private final double[][] transitions = new double[LABELS][LABELS];
  private final double[] start = new double[LABELS];
  private final double[][] transitionWeights = new double[LABELS][];
  private final double[] startWeights;

  LabelDecoder(ModelSettings settings) {
    crf = settings.crf();
    for (int to = 0; to < LABELS; to++) {
      var label = Label.of(to);
      start[to] = crf * settings.start()[to] + (label.continues() ? NEVER : 0);
      for (int from = 0; from < LABELS; from++) {
        transitions[from][to] =
            crf * settings.transitions()[from][to] + (label.mayFollow(Label.of(from)) ? 0 : NEVER);
      }
    }
    Arrays.setAll(
        transitionWeights, from -> Arrays.stream(transitions[from]).map(Math::exp).toArray());
    startWeights = Arrays.stream(start).map(Math::exp).toArray();
  }

  /// The labels of a paragraph's words, and for each word the probability of each label.
  record Labelled(Label[] labels, double[][] probabilities) {}

  /// @param scores for each word those of the head without transitions, then those of the head with
  Labelled decode(float[][] scores) {
    var emissions = new double[scores.length][];
    Arrays.setAll(emissions, i -> mixed(scores[i]));
    return new Labelled(best(emissions), probabilities(emissions));
  }

  private double[] mixed(float[] scores) {
    var plain = new double[LABELS];
    Arrays.setAll(plain, i -> scores[i]);
    double all = logSum(plain);
    Arrays.setAll(plain, i -> (1 - crf) * (plain[i] - all) + crf * scores[LABELS + i]);
    return plain;
  }

  private Label[] best(double[][] emissions) {
    int n = emissions.length;
    var back = new int[n][LABELS];
    var score = new double[LABELS];
    Arrays.setAll(score, l -> start[l] + emissions[0][l]);
    for (int i = 1; i < n; i++) {
      var next = new double[LABELS];
      for (int to = 0; to < LABELS; to++) {
        int from = 0;
        for (int other = 1; other < LABELS; other++) {
          if (score[other] + transitions[other][to] > score[from] + transitions[from][to]) {
            from = other;
          }
        }
        back[i][to] = from;
        next[to] = score[from] + transitions[from][to] + emissions[i][to];
      }
      score = next;
    }
    var labels = new Label[n];
    int label = highest(score);
    for (int i = n - 1; i >= 0; i--) {
      labels[i] = Label.of(label);
      label = back[i][label];
    }
    return labels;
  }

  /// Forward–backward on weights that are scaled to a sum of one at each word, so that none of a
  /// long paragraph becomes too small for a number.
  private double[][] probabilities(double[][] emissions) {
    int n = emissions.length;
    var weights = new double[n][];
    Arrays.setAll(weights, i -> weights(emissions[i]));
    var forward = new double[n][LABELS];
    Arrays.setAll(forward[0], l -> startWeights[l] * weights[0][l]);
    scale(forward[0]);
    for (int i = 1; i < n; i++) {
      for (int to = 0; to < LABELS; to++) {
        double sum = 0;
        for (int from = 0; from < LABELS; from++) {
          sum += forward[i - 1][from] * transitionWeights[from][to];
        }
        forward[i][to] = sum * weights[i][to];
      }
      scale(forward[i]);
    }
    var backward = new double[LABELS];
    Arrays.fill(backward, 1);
    for (int i = n - 1; i >= 0; i--) {
      var before = new double[LABELS];
      for (int from = 0; from < LABELS; from++) {
        for (int to = 0; to < LABELS; to++) {
          before[from] += transitionWeights[from][to] * weights[i][to] * backward[to];
        }
      }
      for (int l = 0; l < LABELS; l++) {
        forward[i][l] *= backward[l];
      }
      scale(forward[i]);
      scale(before);
      backward = before;
    }
    return forward;
  }

  private static double[] weights(double[] scores) {
    double highest = scores[highest(scores)];
    return Arrays.stream(scores).map(s -> Math.exp(s - highest)).toArray();
  }

  private static void scale(double[] weights) {
    double sum = 0;
    for (double w : weights) {
      sum += w;
    }
    for (int i = 0; i < weights.length; i++) {
      weights[i] /= sum;
    }
  }

  private static int highest(double[] values) {
    int best = 0;
    for (int i = 1; i < values.length; i++) {
      best = values[i] > values[best] ? i : best;
    }
    return best;
  }

  private static double logSum(double[] values) {
    double highest = values[highest(values)];
    double sum = 0;
    for (double v : values) {
      sum += Math.exp(v - highest);
    }
    return highest + Math.log(sum);
  }
}
