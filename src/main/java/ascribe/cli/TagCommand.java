package ascribe.cli;

import ascribe.exporting.ExportFormat;
import ascribe.nlp.standard.Pipelines;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// `ascribe tag`: finds who says what in files and writes it down. Never reads the library.
@Command(
    name = "tag",
    description = "Finds who says what in files.",
    mixinStandardHelpOptions = true)
final class TagCommand implements Callable<Integer> {

  @Parameters(
      arity = "1..*",
      paramLabel = "FILE",
      description = "Text, Markdown or HTML; - is standard input.")
  private List<String> files = List.of();

  @Option(
      names = "--format",
      converter = FormatConverter.class,
      description =
          "json, jsonl, csv, md, html, brat, webannotation or docx. Default: json for one file,"
              + " jsonl for several.")
  private @Nullable ExportFormat format;

  @Option(
      names = "--date",
      paramLabel = "YYYY-MM-DD",
      converter = DayConverter.class,
      description = "The day of publication.")
  private @Nullable LocalDate date;

  @Option(
      names = "--out",
      paramLabel = "DIR",
      description = "Write a file a document into this folder.")
  private @Nullable Path out;

  @Option(
      names = "--jobs",
      paramLabel = "N",
      converter = CountConverter.class,
      description = "Documents tagged at a time. Default: ${DEFAULT-VALUE}.")
  private int jobs = 1;

  @Option(
      names = "--tagger",
      converter = TaggerConverter.class,
      description =
          "model, fast (a smaller model, where this build has one, and no actors) or rules."
              + " Default: ${DEFAULT-VALUE}.")
  private Pipelines.Tagger tagger = Pipelines.Tagger.MODEL;

  @Spec private CommandSpec spec = CommandSpec.create();

  @Override
  public Integer call() throws IOException {
    var chosen =
        format != null ? format : files.size() == 1 ? ExportFormat.JSON : ExportFormat.JSONL;
    if (files.size() > 1 && out == null && chosen != ExportFormat.JSONL) {
      throw new ParameterException(
          spec.commandLine(), "--format " + chosen.id() + " with several files needs --out");
    }
    if (out == null && !chosen.isText()) {
      throw new ParameterException(spec.commandLine(), "--format " + chosen.id() + " needs --out");
    }
    var output = out == null ? Output.to(spec.commandLine().getOut()) : Output.into(out);
    var run = new TagRun(Pipelines.of(tagger), chosen, date, output, spec.commandLine().getErr());
    return run.over(files, jobs) ? 0 : 1;
  }
}
