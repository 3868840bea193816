package ascribe.bench;

import ascribe.model.AnnotatedDocument;
import ascribe.model.Document;
import ascribe.nlp.Annotator;
import ascribe.nlp.Pipeline;
import ascribe.nlp.Progress;
import ascribe.nlp.actor.ActorStage;
import ascribe.nlp.attribution.AttributionStage;
import ascribe.nlp.attribution.ModelTagger;
import ascribe.nlp.claim.ClaimStage;
import ascribe.nlp.onnx.ModelException;
import ascribe.nlp.onnx.TextModel;
import ascribe.nlp.standard.Pipelines;
import ascribe.nlp.text.Analysis;
import ascribe.nlp.text.EnglishAnalyzer;
import ascribe.nlp.time.TimexStage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.IntStream;

/// Words per CPU-second of all stages beside those of the encoder alone, at several lengths, and
/// the gain of a second thread. Arguments: `model` or `fast`, a folder of texts, then lengths in
/// words.
final class TaggerSpeed {

  private static final EnglishAnalyzer ANALYZER = new EnglishAnalyzer();

  private final TextModel encoder;
  private final ModelTagger tagger;
  private final Pipeline pipeline;

  private TaggerSpeed(Pipelines.Tagger kind) {
    boolean fast = kind == Pipelines.Tagger.FAST;
    var folder = "/assets/models/attribution" + (fast ? "-fast/" : "/");
    encoder = load(() -> TextModel.load(folder));
    tagger = load(() -> ModelTagger.load(folder));
    pipeline = Pipelines.of(kind);
  }

  public static void main(String[] arguments) throws IOException {
    var kind = Pipelines.Tagger.valueOf(arguments[0].toUpperCase(Locale.ROOT));
    var lengths = List.of(arguments).subList(2, arguments.length);
    new TaggerSpeed(kind).measure(texts(Path.of(arguments[1])), lengths);
  }

  private void measure(List<String> texts, List<String> lengths) {
    work(() -> tag(document(texts, 20_000)));
    for (var length : lengths) {
      var document = document(texts, Integer.parseInt(length));
      int words = words(document.text());
      double all = work(() -> tag(document));
      var analysis = ANALYZER.analyze(document);
      double alone = work(() -> encode(analysis));
      System.out.printf(
          Locale.ROOT,
          "%d words: all stages %.0f words per CPU-second, encoder alone %.0f, share %.0f %%%n",
          words,
          words / all,
          words / alone,
          100 * alone / all);
    }
    stages(document(texts, 5000));
    var pieces = IntStream.range(0, 8).mapToObj(i -> document(texts, 1000)).toList();
    double one = Times.of(1, () -> pieces.forEach(this::tag)).median();
    double two = Times.of(1, () -> inTwo(pieces)).median();
    System.out.printf(Locale.ROOT, "two threads: %.2f times one, by the clock%n", one / two);
  }

  /// Prints what each stage costs.
  private void stages(Document document) {
    int words = words(document.text());
    var analysis = ANALYZER.analyze(document);
    print("words, sentences, quotations", words, work(() -> ANALYZER.analyze(document)));
    print("encoder", words, work(() -> encode(analysis)));
    var annotated = new AtomicReference<>(AnnotatedDocument.untagged(document));
    var stages = new LinkedHashMap<String, Annotator>();
    stages.put("encoder and attributions", new AttributionStage(tagger));
    stages.put("actors", new ActorStage());
    stages.put("claims", new ClaimStage());
    stages.put("dates", new TimexStage());
    stages.forEach((name, stage) ->
        print(
            name,
            words,
            work(() -> annotated.updateAndGet(d -> stage.annotate(d, analysis, Progress.NONE)))));
  }

  private static void print(String stage, int words, double seconds) {
    System.out.printf(Locale.ROOT, "%s: %.0f µs a word%n", stage, 1e6 * seconds / words);
  }

  private void inTwo(List<Document> pieces) {
    var half = CompletableFuture.runAsync(() -> pieces.subList(0, 4).forEach(this::tag));
    pieces.subList(4, 8).forEach(this::tag);
    half.join();
  }

  /// CPU-seconds that this thread spends on `work`.
  private static double work(Runnable work) {
    var threads = ManagementFactory.getThreadMXBean();
    long start = threads.getCurrentThreadCpuTime();
    work.run();
    return (threads.getCurrentThreadCpuTime() - start) / 1e9;
  }

  private void tag(Document document) {
    pipeline.annotate(document, Progress.NONE);
  }

  private void encode(Analysis analysis) {
    var words = encoder.words(analysis);
    encoder.windows(words).forEach(window -> encoder.score(words, window));
  }

  private interface Loader<T> {
    T load() throws ModelException;
  }

  private static <T> T load(Loader<T> loader) {
    try {
      return loader.load();
    } catch (ModelException e) {
      throw new IllegalStateException(e);
    }
  }

  /// The texts one after another, and again from the first, until there are so many words.
  private static Document document(List<String> texts, int words) {
    var text = new StringBuilder();
    int count = 0;
    for (int i = 0; count < words; i = (i + 1) % texts.size()) {
      text.append(texts.get(i)).append("\n\n");
      count += words(texts.get(i));
    }
    return Document.of("bench", "bench", null, "en", text.toString());
  }

  private static int words(String text) {
    return text.strip().split("\\s+").length;
  }

  private static List<String> texts(Path folder) throws IOException {
    var texts = new ArrayList<String>();
    try (var files = Files.list(folder)) {
      files
          .filter(f -> f.toString().endsWith(".txt"))
          .sorted()
          .forEach(f -> {
            try {
              texts.add(Files.readString(f));
            } catch (IOException e) {
              throw new UncheckedIOException(e);
            }
          });
    }
    return texts;
  }
}
