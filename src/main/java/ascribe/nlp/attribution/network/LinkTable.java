package ascribe.nlp.attribution.network;

import ascribe.nlp.onnx.Scores;
import ascribe.nlp.onnx.Window;
import ascribe.nlp.text.Range;

/// The links that the model sees between the words of one window, as probabilities. Used from one
/// thread.
final class LinkTable {

  /// What a link leads from and to.
  enum Kind {
    CONTENT_TO_CUE,
    CUE_TO_SOURCE
  }

  private final Window window;
  private final float[] scores;
  private final int heads;
  private final float[][][] rows;

  LinkTable(Window window, Scores scores) {
    this.window = window;
    this.scores = scores.links();
    this.heads = scores.heads();
    this.rows = new float[Kind.values().length][heads][];
  }

  Window window() {
    return window;
  }

  /// The probability that the head of `word` lies in `range`; 0 for words outside the window.
  double probability(Kind kind, int word, Range range) {
    if (range.from() < window.from() || range.to() > window.to()) {
      return 0;
    }
    var row = row(kind, word);
    double sum = 0;
    for (int i = range.from(); i < range.to(); i++) {
      sum += row[i - window.from() + 1];
    }
    return sum;
  }

  /// The probability that `word` has no head.
  double none(Kind kind, int word) {
    return row(kind, word)[0];
  }

  /// Adds to each of the window's words in `sums` the probability that it is the head of `word`.
  void addTo(double[] sums, Kind kind, int word) {
    var row = row(kind, word);
    for (int i = 0; i < sums.length; i++) {
      sums[i] += row[i + 1];
    }
  }

  private float[] row(Kind kind, int word) {
    int dependent = word - window.from() + 1;
    var known = rows[kind.ordinal()];
    if (known[dependent] == null) {
      known[dependent] = softmax((kind.ordinal() * heads + dependent) * heads);
    }
    return known[dependent];
  }

  private float[] softmax(int offset) {
    float highest = Float.NEGATIVE_INFINITY;
    for (int i = 0; i < heads; i++) {
      highest = Math.max(highest, scores[offset + i]);
    }
    var row = new float[heads];
    double sum = 0;
    for (int i = 0; i < heads; i++) {
      row[i] = (float) Math.exp(scores[offset + i] - highest);
      sum += row[i];
    }
    for (int i = 0; i < heads; i++) {
      row[i] = (float) (row[i] / sum);
    }
    return row;
  }
}
