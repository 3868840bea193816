package ascribe.nlp.attribution.network;

import ascribe.model.Document;
import ascribe.nlp.Progress;
import ascribe.nlp.onnx.Emissions;
import ascribe.nlp.onnx.InputWord;
import ascribe.nlp.onnx.TextModel;
import ascribe.nlp.onnx.Window;
import ascribe.nlp.text.Analysis;
import ascribe.nlp.text.Range;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.function.Consumer;

/// Reads a text with the model, stretch by stretch, so that a book needs no more memory than a long
/// article.
final class ModelReader {

  /// Windows of a stretch; the last ones go on to the next start of a paragraph.
  private static final int STRETCH = 32;

  private final TextModel model;
  private final LabelDecoder decoder;

  ModelReader(TextModel model, LabelDecoder decoder) {
    this.model = model;
    this.decoder = decoder;
  }

  /// Hands each stretch to `reader` in text order; returns what the network says of other matters.
  Emissions read(
      Analysis analysis, List<InputWord> words, Progress progress, Consumer<Labelling> reader) {
    var windows = model.windows(words);
    var emissions = new Emissions(words);
    var sentences = words.stream().mapToInt(w -> analysis.sentenceAt(w.span().start())).toArray();
    var introduced = introduced(analysis.document());
    int from = 0;
    while (from < windows.size()) {
      int to = end(windows, words, from);
      var chosen = new Range(from, to);
      reader.accept(labelling(words, sentences, introduced, windows, chosen, progress, emissions));
      from = to;
    }
    progress.report(1);
    return emissions;
  }

  private static BitSet introduced(Document document) {
    var introduced = new BitSet();
    var paragraphs = document.paragraphs();
    for (int i = 1; i < paragraphs.size(); i++) {
      var before = paragraphs.get(i - 1).of(document.text());
      introduced.set(i, before.replace('\u00a0', ' ').stripTrailing().endsWith(":"));
    }
    return introduced;
  }

  private static int end(List<Window> windows, List<InputWord> words, int from) {
    int to = Math.min(windows.size(), from + STRETCH);
    while (to < windows.size() && !startsParagraph(words, windows.get(to).coreFrom())) {
      to++;
    }
    return to;
  }

  private static boolean startsParagraph(List<InputWord> words, int word) {
    return word == 0 || words.get(word).paragraph() != words.get(word - 1).paragraph();
  }

  private Labelling labelling(
      List<InputWord> words,
      int[] sentences,
      BitSet introduced,
      List<Window> windows,
      Range chosen,
      Progress progress,
      Emissions emissions) {
    var stretch =
        new Range(windows.get(chosen.from()).coreFrom(), windows.get(chosen.to() - 1).coreTo());
    var scores = new float[stretch.length()][];
    var tables = new LinkTable[stretch.length()];
    for (int w = chosen.from(); w < chosen.to(); w++) {
      progress.report((double) w / windows.size());
      var window = windows.get(w);
      var read = model.score(words, window);
      emissions.add(window, read);
      var table = new LinkTable(window, read);
      for (int i = window.coreFrom(); i < window.coreTo(); i++) {
        scores[i - stretch.from()] = read.tags()[i - window.from()];
        tables[i - stretch.from()] = table;
      }
    }
    var labels = new Label[stretch.length()];
    var probabilities = new double[stretch.length()][];
    int from = 0;
    for (int to = 1; to <= scores.length; to++) {
      if (to == scores.length || startsParagraph(words, stretch.from() + to)) {
        var labelled = decoder.decode(Arrays.copyOfRange(scores, from, to));
        System.arraycopy(labelled.labels(), 0, labels, from, to - from);
        System.arraycopy(labelled.probabilities(), 0, probabilities, from, to - from);
        from = to;
      }
    }
    return new Labelling(words, sentences, introduced, stretch, labels, probabilities, tables);
  }
}
