package ascribe.nlp.attribution.network;

import ascribe.evaluation.AttributionRuler;
import ascribe.model.Attribution;
import ascribe.model.Document;
import ascribe.nlp.Progress;
import ascribe.nlp.attribution.layout.Layout;
import ascribe.nlp.attribution.network.ModelSettings.LinkerSettings;
import ascribe.nlp.attribution.postprocessing.Continuations;
import ascribe.nlp.onnx.InputWord;
import ascribe.nlp.onnx.ModelException;
import ascribe.nlp.onnx.TextModel;
import ascribe.nlp.text.Analysis;
import ascribe.nlp.text.EnglishAnalyzer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;

/// Looks for the linker's settings of the shipped network, one after the other and from the start
/// again until none gets better, by the row `triple`: on each half of the texts, reported on the
/// other, and on all. Arguments: a folder of gold data, the model's folder on the class path.
final class LinkerSearch {

  private static final String SHIPPED = "/assets/models/attribution/";

  /// The values that are tried for each setting, in the order of their declaration.
  private static final double[][] TRIED = {
    {0, 0.25, 0.5, 0.75, 1},
    {0, 0.5, 1, 2},
    {0, 0.15, 0.3, 0.5},
    {0, 0.5, 1, 2},
    {0, 2, 3},
    {0.5, 0.7, 0.8},
    {0.02, 0.05, 0.1, 0.2, 1},
    {0.3, 0.4, 0.5, 0.6, 0.65, 0.7}
  };

  /// A text as the network has read it.
  private record Read(Analysis analysis, List<InputWord> words, List<Labelling> stretches) {}

  private final Map<String, Read> texts = new HashMap<>();
  private final ModelSettings settings;
  private final TextModel model;
  private final EnglishAnalyzer analyzer = new EnglishAnalyzer();

  private LinkerSearch(String folder) throws IOException, ModelException {
    settings = ModelSettings.read(LinkerSearch.class.getResourceAsStream(folder + "settings.json"));
    model = TextModel.load(folder);
  }

  public static void main(String[] arguments) throws IOException, ModelException {
    var search = new LinkerSearch(arguments.length > 1 ? arguments[1] : SHIPPED);
    var gold = Path.of(arguments[0]).toAbsolutePath();
    var even = half(gold, 0);
    var odd = half(gold, 1);
    search.report("as it is, on all", gold, search.settings.linker());
    search.report("tuned on even, on odd", odd, search.best(even));
    search.report("tuned on odd, on even", even, search.best(odd));
    search.report("tuned on all, on all", gold, search.best(gold));
  }

  private void report(String name, Path gold, LinkerSettings linker) throws IOException {
    System.out.printf(
        "%s, %s%n%s%n", name, linker, AttributionRuler.score(gold, with(linker)).print());
  }

  private LinkerSettings best(Path gold) throws IOException {
    var best = values(settings.linker());
    double highest = triple(gold, linker(best));
    for (boolean better = true; better; ) {
      better = false;
      for (int setting = 0; setting < TRIED.length; setting++) {
        for (double value : TRIED[setting]) {
          var tried = best.clone();
          tried[setting] = value;
          double score = triple(gold, linker(tried));
          if (score > highest) {
            highest = score;
            best = tried;
            better = true;
          }
        }
      }
    }
    return linker(best);
  }

  private static double[] values(LinkerSettings s) {
    return new double[] {
      s.cueDistance(),
      s.cueSentence(),
      s.sourceDistance(),
      s.sourceSentence(),
      s.shortContent(),
      s.shortProbability(),
      s.unmarkedCue(),
      s.relation()
    };
  }

  private static LinkerSettings linker(double[] v) {
    return new LinkerSettings(v[0], v[1], v[2], v[3], (int) v[4], v[5], v[6], v[7]);
  }

  private double triple(Path gold, LinkerSettings linker) throws IOException {
    var rows = AttributionRuler.score(gold, with(linker)).rows();
    return Objects.requireNonNull(rows.get("triple")).f1();
  }

  private Function<Document, List<Attribution>> with(LinkerSettings linker) {
    var linking =
        new Linking(
            new ModelSettings(
                settings.name(),
                settings.version(),
                settings.crf(),
                settings.transitions(),
                settings.start(),
                linker,
                settings.confidence(),
                settings.certain()));
    return document -> {
      var text = texts.computeIfAbsent(document.id(), id -> read(document));
      var found = new ArrayList<Attribution>();
      text.stretches.forEach(s -> found.addAll(linking.of(text.analysis, text.words, s)));
      return Layout.with(text.analysis, new Continuations(text.analysis).join(found));
    };
  }

  private Read read(Document document) {
    var analysis = analyzer.analyze(document);
    var words = model.words(analysis);
    var stretches = new ArrayList<Labelling>();
    new ModelReader(model, new LabelDecoder(settings))
        .read(analysis, words, Progress.NONE, stretches::add);
    return new Read(analysis, words, stretches);
  }

  /// A folder with links to every second text of `gold`.
  private static Path half(Path gold, int remainder) throws IOException {
    var half = Files.createTempDirectory("half");
    Files.createSymbolicLink(half.resolve("attributions"), gold.resolve("attributions"));
    var texts = Files.createDirectory(half.resolve("text"));
    try (var files = Files.list(gold.resolve("text"))) {
      var sorted = files.sorted().toList();
      for (int i = remainder; i < sorted.size(); i += 2) {
        Files.createSymbolicLink(texts.resolve(sorted.get(i).getFileName()), sorted.get(i));
      }
    }
    return half;
  }
}
