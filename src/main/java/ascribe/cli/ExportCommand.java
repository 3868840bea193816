package ascribe.cli;

import ascribe.exporting.ExportFormat;
import ascribe.exporting.ExportRequest;
import ascribe.importing.Failed;
import ascribe.importing.Imported;
import ascribe.importing.Importers;
import ascribe.model.AnnotatedDocument;
import ascribe.nlp.Progress;
import ascribe.nlp.standard.Pipelines;
import ascribe.review.FilterSyntaxException;
import ascribe.review.PassageContext;
import ascribe.review.ReaderFilter;
import ascribe.review.Review;
import ascribe.store.Entry;
import ascribe.store.Library;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// `ascribe export`: passages of a document of the library, with the reader's corrections; a file
/// that the library does not know is tagged without any.
@Command(
    name = "export",
    description = "Exports passages of a document, corrections included.",
    mixinStandardHelpOptions = true)
final class ExportCommand implements Callable<Integer> {

  /// A document as the reader sees it.
  private record Shown(AnnotatedDocument base, Review review) {}

  @Parameters(
      paramLabel = "FILE|ID",
      description = "A text file, or the identifier that list shows.")
  private String named = "";

  @Option(
      names = "--filter",
      paramLabel = "EXPR",
      description = "Which passages, as in the window.")
  private String filter = "";

  @Option(names = "--format", required = true, converter = FormatConverter.class)
  private ExportFormat format = ExportFormat.JSON;

  @Option(names = "--out", paramLabel = "DIR")
  private @Nullable Path out;

  @Option(names = "--uncertain", description = "Uncertain marks too.")
  private boolean uncertain;

  @Mixin private DataDirOption dataDir = new DataDirOption();

  @Spec private CommandSpec spec = CommandSpec.create();

  @Override
  public Integer call() throws IOException {
    var chosen = parsed();
    var command = spec.commandLine();
    if (out == null && !format.isText()) {
      throw new ParameterException(command, "--format " + format.id() + " needs --out");
    }
    var shown = fromLibrary();
    if (shown.isEmpty()) {
      switch (Importers.read(Path.of(named))) {
        case Failed failed -> {
          command.getErr().println(failed.sentence());
          return 1;
        }
        case Imported imported -> {
          var pipeline = Pipelines.of(Pipelines.Tagger.RULES);
          shown =
              Optional.of(
                  new Shown(pipeline.annotate(imported.document(), Progress.NONE), Review.NONE));
        }
      }
    }
    var applied = shown.get().review().apply(shown.get().base());
    var request =
        ExportRequest.of(
            applied.document(), PassageContext.passages(applied), chosen::matches, uncertain);
    var output = out == null ? Output.to(command.getOut()) : Output.into(out);
    output.write(applied.document().document().id(), format.extension(), format.bytes(request));
    return 0;
  }

  private ReaderFilter parsed() {
    try {
      return ReaderFilter.parse(filter);
    } catch (FilterSyntaxException e) {
      throw new ParameterException(spec.commandLine(), "--filter, " + e.getMessage());
    }
  }

  private Optional<Shown> fromLibrary() {
    try (var library = dataDir.open().library()) {
      return entry(library)
          .flatMap(
              e -> library.annotations(e.id()).map(a -> new Shown(a, library.loadReview(e.id()))));
    }
  }

  /// The document with this identifier, or with the text of this file.
  private Optional<Entry> entry(Library library) {
    return library
        .entry(named)
        .or(() ->
            Importers.read(Path.of(named)) instanceof Imported imported
                ? library.byText(imported.document().sha256())
                : Optional.empty());
  }
}
