package ascribe.cli;

import ascribe.exporting.ExportFormat;
import ascribe.exporting.ExportRequest;
import ascribe.importing.Failed;
import ascribe.importing.Import;
import ascribe.importing.Imported;
import ascribe.importing.Importers;
import ascribe.nlp.Pipeline;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.jspecify.annotations.Nullable;

/// One run over many files: tags several at a time and writes them in the order they were named. A
/// file that fails is named with its reason and the others go on.
final class TagRun {

  /// What became of one file.
  private sealed interface Result {
    record Done(String stem, ExportRequest request) implements Result {}

    record NotDone(String sentence) implements Result {}
  }

  private final Pipeline pipeline;
  private final ExportFormat format;
  private final @Nullable LocalDate date;
  private final Output output;
  private final PrintWriter err;

  TagRun(
      Pipeline pipeline,
      ExportFormat format,
      @Nullable LocalDate date,
      Output output,
      PrintWriter err) {
    this.pipeline = pipeline;
    this.format = format;
    this.date = date;
    this.output = output;
    this.err = err;
  }

  /// Whether every file went well.
  ///
  /// @throws CancellationException when this thread was interrupted; what is written is whole
  boolean over(List<String> files, int jobs) throws IOException {
    var waiting = new ArrayDeque<Future<Result>>();
    boolean well = true;
    try (var executor = Executors.newFixedThreadPool(jobs)) {
      for (var file : files) {
        waiting.add(executor.submit(() -> tag(file)));
        // A few results wait for their turn, never a whole archive of them.
        if (waiting.size() > 2 * jobs) {
          well &= write(waiting.remove());
        }
      }
      while (!waiting.isEmpty()) {
        well &= write(waiting.remove());
      }
    }
    return well;
  }

  private Result tag(String file) {
    Import read = file.equals("-") ? Importers.read(System.in) : Importers.read(Path.of(file));
    return switch (read) {
      case Failed failed -> new Result.NotDone(failed.sentence());
      case Imported imported -> {
        var document = date == null ? imported.document() : imported.document().withDate(date);
        var annotated = pipeline.annotate(document, Interrupts.STOP);
        yield new Result.Done(document.id(), ExportRequest.of(annotated, _ -> true, true));
      }
    };
  }

  private boolean write(Future<Result> future) throws IOException {
    switch (resultOf(future)) {
      case Result.Done(var stem, var request) -> {
        output.write(stem, format.extension(), format.bytes(request), format.beside(request));
        return true;
      }
      case Result.NotDone(var sentence) -> {
        err.println(sentence);
        return false;
      }
    }
  }

  private static Result resultOf(Future<Result> future) {
    try {
      if (Thread.interrupted()) { // a finished future would not say so
        throw new InterruptedException();
      }
      return future.get();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new CancellationException("interrupted");
    } catch (ExecutionException e) {
      return new Result.NotDone("internal error: " + e.getCause());
    }
  }
}
