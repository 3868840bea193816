package ascribe.cli;

import ascribe.evaluation.AttributionRuler;
import ascribe.evaluation.DateRuler;
import ascribe.model.Document;
import ascribe.nlp.Pipeline;
import ascribe.nlp.Progress;
import ascribe.nlp.standard.Pipelines;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
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
    DATES
  }

  @Parameters(index = "0", description = "attribution or dates")
  private Ruler ruler = Ruler.ATTRIBUTION;

  @Parameters(
      index = "1",
      paramLabel = "GOLD_DIR",
      description =
          "attribution: text/ and attributions/; dates: TimeML files, or text/ and gold/.")
  private Path gold = Path.of("");

  @Option(names = "--tagger", description = "model or rules. Default: ${DEFAULT-VALUE}.")
  private Pipelines.Tagger tagger = Pipelines.Tagger.MODEL;

  @Spec private CommandSpec spec = CommandSpec.create();

  @Override
  public Integer call() throws Exception {
    if (!Files.isDirectory(gold)) {
      throw new ParameterException(spec.commandLine(), gold + " is no folder");
    }
    Pipeline pipeline = Pipelines.of(tagger);
    var report =
        switch (ruler) {
          case ATTRIBUTION ->
              AttributionRuler.score(
                      gold, (Document d) -> pipeline.annotate(d, Progress.NONE).attributions())
                  .print();
          case DATES ->
              DateRuler.score(gold, (Document d) -> pipeline.annotate(d, Progress.NONE).dates())
                  .print();
        };
    spec.commandLine().getOut().print(report);
    spec.commandLine().getOut().flush();
    return 0;
  }
}
