package ascribe.nlp.attribution.network;

import ascribe.nlp.attribution.network.LinkTable.Kind;
import ascribe.nlp.text.Range;
import org.jspecify.annotations.Nullable;

/// Finds the cue of a content among words that no label marks, where the content's links lead to
/// one more surely than to any marked cue.
final class UnmarkedCues {

  /// Words that the links favour most, of which the first fitting one is taken.
  private static final int TRIED = 4;

  /// The logarithm of the probability that a link must reach.
  private static final double SURE = -1.6;

  private static final double FURTHER_WORD = 0.3;

  private final Labelling text;
  private final double least;

  /// @param least the probability of being a cue that the word must have
  UnmarkedCues(Labelling text, double least) {
    this.text = text;
    this.least = least;
  }

  /// @param linked the mean logarithm of the content's links to its best marked cue
  @Nullable Range of(Range content, double linked) {
    var table = text.table(content.from());
    var means = means(table, content);
    int window = table.window().from();
    for (int tried = 0; tried < Math.min(TRIED, means.length); tried++) {
      int best = highest(means);
      double mean = means[best];
      means[best] = -1;
      int word = window + best;
      if (fits(word, content)) {
        boolean sure = Math.log(Math.max(mean, 1e-9)) > Math.max(linked, SURE);
        boolean cue = text.probability(word, Label.CUE, Label.MORE_CUE) > least;
        return sure && cue ? new Range(word, end(word)) : null;
      }
    }
    return null;
  }

  /// The mean probability, over the content's words in the window, that each word is their cue.
  private double[] means(LinkTable table, Range content) {
    var window = table.window();
    var means = new double[window.to() - window.from()];
    int count = 0;
    for (int i = content.from(); i < content.to() && text.table(i) == table; i++) {
      table.addTo(means, Kind.CONTENT_TO_CUE, i);
      count++;
    }
    for (int i = 0; i < means.length; i++) {
      means[i] /= count;
    }
    return means;
  }

  private boolean fits(int word, Range content) {
    return text.contains(word)
        && text.label(word).first() != Label.CUE
        && text.paragraph(word) == text.paragraph(content.from())
        && !content.contains(word);
  }

  private int end(int word) {
    int end = word + 1;
    while (text.contains(end)
        && text.paragraph(end) == text.paragraph(word)
        && text.label(end) == Label.OUTSIDE
        && text.probability(end, Label.MORE_CUE)
            > Math.max(FURTHER_WORD, text.probability(end, Label.OUTSIDE))) {
      end++;
    }
    return end;
  }

  private static int highest(double[] values) {
    int best = 0;
    for (int i = 1; i < values.length; i++) {
      best = values[i] > values[best] ? i : best;
    }
    return best;
  }
}
