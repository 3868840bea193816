package ascribe.nlp.onnx;

import ascribe.model.Span;

/// Reads the kind of claim of a sentence, or of a part of one, from the mean of its words' scores
/// and its place in the text.
public final class ClaimDecoder {

  private static final int KINDS = 3;

  /// How much more than its share each kind counted in training (`claim_weights` of the settings):
  /// taken out again, or rare kinds would be found too often.
  private static final double[] WEIGHTS = {1, 1.3, 2.5};

  /// The probabilities of the three kinds; they add up to 1.
  ///
  /// @param none of a checkable report, or of what the network does not know
  public record Kinds(double none, double assessment, double prediction) {}

  private ClaimDecoder() {}

  /// No claim for certain when `span` has no word or the network says nothing of claims.
  public static Kinds of(Emissions emissions, Span span) {
    int from = emissions.wordAt(span.start());
    int to = from;
    var means = new double[KINDS];
    var words = emissions.words();
    while (emissions.hasClaims()
        && to < words.size()
        && words.get(to).span().start() < span.end()) {
      var row = emissions.claims(to++);
      for (int kind = 0; kind < KINDS; kind++) {
        means[kind] += row[kind];
      }
    }
    if (to == from) {
      return new Kinds(1, 0, 0);
    }
    var place = ClaimPlaces.at(from, words.size());
    double sum = 0;
    double highest = Math.max(means[0], Math.max(means[1], means[2])) / (to - from);
    for (int kind = 0; kind < KINDS; kind++) {
      means[kind] = Math.exp(means[kind] / (to - from) - highest + place[kind]) / WEIGHTS[kind];
      sum += means[kind];
    }
    return new Kinds(means[0] / sum, means[1] / sum, means[2] / sum);
  }
}
