package ascribe.ui;

import ascribe.model.AnnotatedDocument;
import ascribe.store.Library;
import ascribe.store.Origin;
import ascribe.store.Setting;
import ascribe.ui.task.Workers;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import javafx.application.Platform;
import javafx.stage.Stage;

/// A window of 1000 × 900 over a library of long texts, and the clocks that measure it. Without a
/// graphics card.
final class BenchWindow implements AutoCloseable {

  private final Library library;
  private final ExecutorService threads;
  private final Shell shell;
  private final Stage stage;
  private final long toolkit = Thread.currentThread().threadId();
  private final List<Thread> drawing = drawing();

  private BenchWindow(Library library, Path folder, ExecutorService threads, Stage stage) {
    this.library = library;
    this.threads = threads;
    this.stage = stage;
    this.shell =
        AscribeApp.compose(
            stage,
            new Start.Ready(library, List.of()),
            Workers.desktop(threads),
            new Dialogs(List::of, name -> Optional.of(folder.resolve(name))));
    shell.show(List.of());
    stage.setWidth(1000);
    stage.setHeight(900);
  }

  /// Puts the texts in a new library and shows its window.
  static BenchWindow of(List<AnnotatedDocument> texts) throws IOException {
    var folder = Files.createTempDirectory("ascribe-bench");
    var library = library(texts, folder);
    var threads = Workers.threads(2);
    var shown = new CompletableFuture<BenchWindow>();
    Platform.startup(() -> shown.complete(new BenchWindow(library, folder, threads, new Stage())));
    return shown.join();
  }

  private static Library library(List<AnnotatedDocument> texts, Path folder) {
    var library = Library.open(folder).library();
    library.settings().set(Setting.flag("library.seeded", false), true);
    for (var text : texts) {
      var document = text.document();
      var origin = new Origin(Origin.Kind.FILE, null, null, Instant.EPOCH);
      var entry = library.add(document, origin, document.text().getBytes(StandardCharsets.UTF_8));
      library.saveAnnotations(entry.id(), text, Start.tagger().version());
    }
    return library;
  }

  Shell shell() {
    return shell;
  }

  Stage stage() {
    return stage;
  }

  /// Opens a text of the library.
  ///
  /// @return milliseconds to the frame that shows it
  double open(String title) {
    var id =
        library.entries().stream()
            .filter(e -> e.title().equals(title))
            .findFirst()
            .orElseThrow()
            .id();
    long start = System.nanoTime();
    onToolkit(() -> {
      shell.opener().open(id);
      return true;
    });
    return until(start, () -> shows(title));
  }

  private boolean shows(String title) {
    return shell.desk().state().base().document().title().equals(title)
        && stage.getScene().lookup("#page").lookup("WordFlow") != null;
  }

  /// Milliseconds from `start` to the first frame after which something holds.
  private double until(long start, BooleanSupplier condition) {
    var reached = new CompletableFuture<Long>();
    Platform.runLater(() -> {
      var scene = stage.getScene();
      var listener = new Runnable[1];
      listener[0] =
          () -> {
            if (condition.getAsBoolean() && !reached.isDone()) {
              reached.complete(System.nanoTime());
              Platform.runLater(() -> scene.removePostLayoutPulseListener(listener[0]));
            } else if (!reached.isDone()) {
              Platform.requestNextPulse();
            }
          };
      scene.addPostLayoutPulseListener(listener[0]);
      Platform.requestNextPulse();
    });
    return (reached.join() - start) / 1e6;
  }

  /// Does something, and waits for the work that it causes later.
  ///
  /// @return milliseconds that it used to the end of the next layout, when everything shows it
  double took(Runnable act) {
    double before =
        onToolkit(() -> {
          double used = used();
          act.run();
          return used;
        });
    until(System.nanoTime(), () -> true);
    double took = onToolkit(this::used) - before;
    settle();
    return took;
  }

  void settle() {
    try {
      Thread.sleep(400);
    } catch (InterruptedException e) {
      throw new IllegalStateException("the benchmark was stopped", e);
    }
  }

  static <T> T onToolkit(Supplier<T> work) {
    return CompletableFuture.supplyAsync(work, Platform::runLater).join();
  }

  /// Milliseconds of processor time that the toolkit's thread and the one that draws have used:
  /// what a wait would be on a machine that does nothing else.
  double used() {
    var clock = ManagementFactory.getThreadMXBean();
    double used = clock.getThreadCpuTime(toolkit);
    for (var thread : drawing) {
      used += clock.getThreadCpuTime(thread.threadId());
    }
    return used / 1e6;
  }

  private static List<Thread> drawing() {
    return Thread.getAllStackTraces().keySet().stream()
        .filter(t -> t.getName().startsWith("QuantumRenderer"))
        .toList();
  }

  /// The median and the worst.
  static String summary(List<Double> times) {
    var sorted = times.stream().sorted().toList();
    return String.format(
        Locale.ROOT, "%.0f / %.0f ms", sorted.get(sorted.size() / 2), Collections.max(sorted));
  }

  @Override
  public void close() {
    Workers.stop(threads);
    Platform.exit();
    library.close();
  }
}
