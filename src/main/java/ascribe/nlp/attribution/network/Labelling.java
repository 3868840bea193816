package ascribe.nlp.attribution.network;

import ascribe.nlp.onnx.InputWord;
import ascribe.nlp.text.Range;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/// The words of a document with what the model says about those of one stretch. Positions count in
/// the document's words. Used from one thread.
final class Labelling {

  /// No link's probability counts as less: e to the power of this.
  private static final double LEAST = -12;

  private final List<InputWord> words;
  private final int[] sentences;
  private final BitSet introduced;
  private final Range stretch;
  private final Label[] labels;
  private final double[][] probabilities;
  private final LinkTable[] tables;

  /// @param sentences each word's sentence
  /// @param introduced the paragraphs that the one before leads up to, with a colon at its end
  /// @param labels those of the words of `stretch`, and so probabilities and tables
  Labelling(
      List<InputWord> words,
      int[] sentences,
      BitSet introduced,
      Range stretch,
      Label[] labels,
      double[][] probabilities,
      LinkTable[] tables) {
    this.words = words;
    this.sentences = sentences;
    this.introduced = introduced;
    this.stretch = stretch;
    this.labels = labels;
    this.probabilities = probabilities;
    this.tables = tables;
  }

  /// The spans of a part, by the label of its first word, in text order.
  List<Range> spans(Label first) {
    var spans = new ArrayList<Range>();
    for (int i = stretch.from(); i < stretch.to(); i++) {
      if (label(i) == first) {
        int end = i + 1;
        while (end < stretch.to() && label(end).continues() && label(end).first() == first) {
          end++;
        }
        spans.add(new Range(i, end));
      }
    }
    return spans;
  }

  boolean contains(int word) {
    return stretch.contains(word);
  }

  Label label(int word) {
    return labels[word - stretch.from()];
  }

  /// The probability that `word` has one of the labels.
  double probability(int word, Label... wanted) {
    double sum = 0;
    for (var label : wanted) {
      sum += probabilities[word - stretch.from()][label.ordinal()];
    }
    return sum;
  }

  /// The mean probability that the words of a range have one of the labels.
  double probability(Range range, Label... wanted) {
    double sum = 0;
    for (int i = range.from(); i < range.to(); i++) {
      sum += probability(i, wanted);
    }
    return sum / (range.to() - range.from());
  }

  /// The mean, over the words of `range`, of the logarithm of the probability that the word's head
  /// lies in `heads`.
  double link(LinkTable.Kind kind, Range range, Range heads) {
    double sum = 0;
    for (int i = range.from(); i < range.to(); i++) {
      sum += log(table(i).probability(kind, i, heads));
    }
    return sum / (range.to() - range.from());
  }

  /// The mean, over the words of `range`, of the logarithm of the probability that it has no head.
  double unlinked(LinkTable.Kind kind, Range range) {
    double sum = 0;
    for (int i = range.from(); i < range.to(); i++) {
      sum += log(table(i).none(kind, i));
    }
    return sum / (range.to() - range.from());
  }

  LinkTable table(int word) {
    return tables[word - stretch.from()];
  }

  int paragraph(int word) {
    return words.get(word).paragraph();
  }

  /// Whether `from` begins a paragraph that the sentence of `cue` leads up to: "Lund wrote:".
  boolean introduces(Range cue, int from) {
    return introduced.get(paragraph(from))
        && sentence(from) == sentence(cue.to() - 1) + 1
        && paragraph(from) != paragraph(cue.to() - 1);
  }

  int sentence(int word) {
    return sentences[word];
  }

  static double log(double probability) {
    return Math.max(LEAST, Math.log(probability));
  }
}
