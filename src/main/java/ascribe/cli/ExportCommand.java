package ascribe.cli;

import ascribe.exporting.ExportFormat;
import ascribe.exporting.ExportRequest;
import ascribe.exporting.MarkdownTemplate;
import ascribe.exporting.TemplateException;
import ascribe.review.FilterSyntaxException;
import ascribe.review.PassageContext;
import ascribe.review.ReaderFilter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// `ascribe export`: passages of documents of the library, with the reader's corrections; a file
/// that the library does not know gives the marks that came with it, or is tagged by rules.
@Command(
    name = "export",
    description = "Exports passages of documents, corrections included.",
    mixinStandardHelpOptions = true)
final class ExportCommand implements Callable<Integer> {

  @Parameters(
      arity = "0..*",
      paramLabel = "FILE|ID",
      description = "Text files, or identifiers that list shows.")
  private List<String> named = List.of();

  @Option(names = "--all", description = "Every document of the library.")
  private boolean all;

  @Option(
      names = "--filter",
      paramLabel = "EXPR",
      description = "Which passages, as in the window; checked for those you have decided on.")
  private String filter = "";

  @Option(names = "--format", required = true, converter = FormatConverter.class)
  private ExportFormat format = ExportFormat.JSON;

  @Option(
      names = "--out",
      paramLabel = "DIR",
      description = "Write a file a document into this folder.")
  private @Nullable Path out;

  @Option(
      names = "--template",
      paramLabel = "FILE",
      description = "A layout for --format md; see src/site/formats.md.")
  private @Nullable Path template;

  @Option(names = "--uncertain", description = "Uncertain marks too.")
  private boolean uncertain;

  @Mixin private DataDirOption dataDir = new DataDirOption();

  @Spec private CommandSpec spec = CommandSpec.create();

  @Override
  public Integer call() throws IOException {
    var chosen = parsed();
    if (all != named.isEmpty()) {
      throw wrong("either FILE|ID or --all is needed");
    }
    var layout = layout();
    var documents = new ShownDocuments(dataDir);
    var wanted = all ? documents.all() : named;
    if (out == null && !format.isText()) {
      throw wrong("--format " + format.id() + " needs --out");
    }
    if (out == null && wanted.size() > 1 && format != ExportFormat.JSONL) {
      throw wrong("--format " + format.id() + " with several documents needs --out");
    }
    var output = out == null ? Output.to(spec.commandLine().getOut()) : Output.into(out);
    boolean well = true;
    for (var name : wanted) {
      switch (documents.find(name)) {
        case ShownDocuments.Found.Not(var reason) -> {
          spec.commandLine().getErr().println(reason);
          well = false;
        }
        case ShownDocuments.Found.Shown(var applied) -> {
          var passages = PassageContext.passages(applied);
          var request = ExportRequest.of(applied.document(), passages, chosen::matches, uncertain);
          output.write(
              applied.document().document().id(),
              format.extension(),
              layout == null
                  ? format.bytes(request)
                  : layout.write(request).getBytes(StandardCharsets.UTF_8),
              format.beside(request));
        }
      }
    }
    return well ? 0 : 1;
  }

  private @Nullable MarkdownTemplate layout() throws IOException {
    if (template == null) {
      return null;
    }
    if (format != ExportFormat.MARKDOWN) {
      throw wrong("--template needs --format md");
    }
    try {
      return MarkdownTemplate.parse(Files.readString(template));
    } catch (NoSuchFileException e) {
      throw wrong("--template, " + template + ": there is no such file");
    } catch (TemplateException e) {
      throw wrong("--template, " + e.getMessage());
    }
  }

  private ParameterException wrong(String words) {
    return new ParameterException(spec.commandLine(), words);
  }

  private ReaderFilter parsed() {
    try {
      return ReaderFilter.parse(filter);
    } catch (FilterSyntaxException e) {
      throw wrong("--filter, " + e.getMessage());
    }
  }
}
