package ascribe.cli;

import ascribe.evaluation.ActorRuler;
import ascribe.evaluation.AttributionRuler;
import ascribe.evaluation.ClaimRuler;
import ascribe.evaluation.DateRuler;
import ascribe.model.AnnotatedDocument;
import ascribe.model.Document;
import ascribe.nlp.Pipeline;
import ascribe.nlp.standard.Pipelines;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// `ascribe evaluate`: measures what the shipping pipeline finds against gold annotations.
@Command(
    name = "evaluate",
    description = "Measures the pipeline against gold annotations.",
    mixinStandardHelpOptions = true)
final class EvaluateCommand implements Callable<Integer> {

  /// What can be measured.
  enum Ruler {
    ATTRIBUTION,
    ACTORS,
    DATES,
    CLAIMS;

    static final class Converter extends ChoiceConverter<Ruler> {
      Converter() {
        super(Ruler.class);
      }
    }
  }

  @Parameters(
      index = "0",
      converter = Ruler.Converter.class,
      description = "attribution, actors, dates or claims")
  private Ruler ruler = Ruler.ATTRIBUTION;

  @Parameters(
      index = "1",
      paramLabel = "GOLD_DIR",
      description =
          "attribution: text/ and attributions/; actors: text/ and gold/; dates: TimeML files, or"
              + " text/ and gold/; claims: a ZIP file, or a folder with validation.zip.")
  private Path gold = Path.of("");

  @Option(
      names = "--tagger",
      converter = TaggerConverter.class,
      description =
          "model, fast (a smaller model, where this build has one, and no actors) or rules."
              + " Default: ${DEFAULT-VALUE}.")
  private Pipelines.Tagger tagger = Pipelines.Tagger.MODEL;

  @Option(
      names = "--list",
      paramLabel = "FILE",
      description = "actors, dates: the names of the texts to measure. Default: ruler.txt.")
  private @Nullable Path listed;

  @Spec private CommandSpec spec = CommandSpec.create();

  @Override
  public Integer call() throws Exception {
    if (!Files.isDirectory(gold) && !(ruler == Ruler.CLAIMS && Files.isRegularFile(gold))) {
      throw new ParameterException(spec.commandLine(), gold + " is no folder");
    }
    Pipeline pipeline = Pipelines.of(tagger);
    var report = report(document -> pipeline.annotate(document, Interrupts.STOP));
    spec.commandLine().getOut().print(report);
    spec.commandLine().getOut().flush();
    return 0;
  }

  private String report(Function<Document, AnnotatedDocument> tag) throws IOException {
    return switch (ruler) {
      case ATTRIBUTION -> AttributionRuler.score(gold, d -> tag.apply(d).attributions()).print();
      case ACTORS -> ActorRuler.score(gold, listed, tag).print();
      case DATES -> DateRuler.score(gold, listed, d -> tag.apply(d).dates()).print();
      case CLAIMS -> ClaimRuler.score(gold, tag).print();
    };
  }
}
