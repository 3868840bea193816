package ascribe.ui;

import ascribe.model.AnnotatedDocument;
import ascribe.review.ReaderFilter;
import ascribe.store.Library;
import ascribe.store.Origin;
import ascribe.ui.task.Workers;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;
import javafx.animation.AnimationTimer;
import javafx.application.Platform;
import javafx.event.Event;
import javafx.scene.input.ScrollEvent;
import javafx.stage.Stage;

/// Measures the window with long texts that are tagged already: the time to the first text, frames
/// while scrolling, and a click on an actor. Run by `src/build/bench WindowBench`, with a number
/// for one text alone.
public final class WindowBench {

  private static final int NOTCHES = 400;
  private static final double NOTCH = 60;
  private static final ScrollEvent WHEEL =
      new ScrollEvent(
          ScrollEvent.SCROLL,
          300,
          300,
          300,
          300,
          false,
          false,
          false,
          false,
          true,
          false,
          0,
          -NOTCH,
          0,
          -NOTCH,
          ScrollEvent.HorizontalTextScrollUnits.NONE,
          0,
          ScrollEvent.VerticalTextScrollUnits.NONE,
          0,
          0,
          null);
  private static final int CLICKS = 12;

  private final Shell shell;
  private final Stage stage;
  private final long toolkit = Thread.currentThread().threadId();
  private final List<Thread> drawing = drawing();

  private WindowBench(Shell shell, Stage stage) {
    this.shell = shell;
    this.stage = stage;
  }

  /// A text and what it is called in the table.
  private record Case(String name, AnnotatedDocument text) {}

  public static void main(String[] arguments) throws Exception {
    var all =
        List.of(
            new Case("200,000 words, 5,000 marks", LongText.of("long", 200_000, 5_000, 250, 90)),
            new Case("90,000 words, 2,000 marks", LongText.of("book", 90_000, 2_000, 120, 110)),
            new Case(
                "one paragraph of 400,000 characters, 1,700 marks",
                LongText.of("paragraph", 71_000, 1_700, 60, 1_000_000)),
            new Case(
                "10,000 mentions of 600 actors",
                LongText.of("mentions", 350_000, 10_000, 600, 90)));
    var cases = arguments.length == 0 ? all : List.of(all.get(Integer.parseInt(arguments[0])));
    var warm = new Case("", LongText.of("warm", 20_000, 400, 40, 90));
    var folder = Files.createTempDirectory("ascribe-bench");
    try (var library = library(Stream.concat(cases.stream(), Stream.of(warm)).toList(), folder)) {
      var ready = new Start.Ready(library, List.of());
      var threads = Workers.threads(2);
      var shown = new CompletableFuture<WindowBench>();
      Platform.startup(() -> {
        var stage = new Stage();
        var shell =
            AscribeApp.compose(
                stage,
                ready,
                Workers.desktop(threads),
                new Dialogs(List::of, _ -> Optional.empty()));
        shell.show(List.of());
        stage.setWidth(1000);
        stage.setHeight(900);
        shown.complete(new WindowBench(shell, stage));
      });
      var bench = shown.join();
      System.out.println(
          "| text | first text: waited, worked | frame while scrolling, median / worst"
              + " | actor click, median / worst |");
      System.out.println("|---|---|---|---|");
      bench.row(warm, library); // not counted: classes are loaded, code is compiled
      for (var each : cases) {
        System.out.println(bench.row(each, library));
      }
      Workers.stop(threads);
      Platform.exit();
    }
  }

  /// Puts the texts in a new library, under identifiers of its own.
  private static Library library(List<Case> cases, java.nio.file.Path folder) {
    var library = Library.open(folder).library();
    library.settings().set(ascribe.store.Setting.flag("library.seeded", false), true);
    for (var each : cases) {
      var document = each.text().document();
      var origin = new Origin(Origin.Kind.FILE, null, null, Instant.EPOCH);
      var entry = library.add(document, origin, document.text().getBytes(StandardCharsets.UTF_8));
      library.saveAnnotations(entry.id(), each.text(), Start.tagger().version());
    }
    return library;
  }

  private String row(Case each, Library library) throws Exception {
    var title = each.text().document().title();
    var id =
        library.entries().stream()
            .filter(e -> e.title().equals(title))
            .findFirst()
            .orElseThrow()
            .id();
    double before = process();
    long start = System.nanoTime();
    onToolkit(() -> {
      shell.opener().open(id);
      return true;
    });
    double waited = until(start, () -> shows(title));
    double worked = process() - before;
    settle();
    var frames = scroll();
    var clicks = clicks(each.text());
    return String.format(
        Locale.ROOT,
        "| %s | %.0f ms, %.0f ms | %s | %s |",
        each.name(),
        waited,
        worked,
        summary(frames),
        summary(clicks));
  }

  private boolean shows(String title) {
    return shell.desk().state().base().document().title().equals(title)
        && stage.getScene().lookup("#page").lookup("TextFlow") != null;
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

  private void settle() throws InterruptedException {
    Thread.sleep(400);
  }

  /// Scrolls by one notch of the wheel a frame, now and then by a jump, and times each frame.
  private List<Double> scroll() {
    var done = new CompletableFuture<List<Double>>();
    Platform.runLater(() -> {
      var frames = new ArrayList<Double>();
      var page = shell.page();
      int length = shell.desk().state().shown().document().text().length();
      new AnimationTimer() {
        private double last = -1;
        private int notch;

        @Override
        public void handle(long now) {
          double at = used();
          if (last >= 0) {
            frames.add(at - last);
          }
          last = at;
          if (notch++ == NOTCHES) {
            stop();
            done.complete(frames);
          } else if (notch % 40 == 0) {
            page.setPosition((int) ((long) length * notch / NOTCHES));
          } else {
            Event.fireEvent(page.lookup("TextFlow"), WHEEL);
          }
        }
      }.start();
    });
    return done.join();
  }

  /// From setting the filter of an actor to the end of the next layout, when everything shows it.
  private List<Double> clicks(AnnotatedDocument text) throws Exception {
    var times = new ArrayList<Double>();
    for (int i = 0; i < CLICKS; i++) {
      var filter =
          i % 2 == 1
              ? ReaderFilter.NONE
              : ReaderFilter.parse("actor:\"" + text.actors().get(i).name() + "\"");
      double before =
          onToolkit(() -> {
            double used = used();
            shell.desk().session().filter(filter);
            return used;
          });
      until(System.nanoTime(), () -> true);
      times.add(onToolkit(this::used) - before);
      settle();
    }
    return times;
  }

  private static <T> T onToolkit(java.util.function.Supplier<T> work) {
    return CompletableFuture.supplyAsync(work, Platform::runLater).join();
  }

  /// Milliseconds of processor time that the toolkit's thread and the one that draws have used:
  /// what a wait would be on a machine that does nothing else.
  private double used() {
    var threads = ManagementFactory.getThreadMXBean();
    double used = threads.getThreadCpuTime(toolkit);
    for (var thread : drawing) {
      used += threads.getThreadCpuTime(thread.threadId());
    }
    return used / 1e6;
  }

  /// Milliseconds of processor time of all threads, those that compile and clean up too.
  private static double process() {
    return ProcessHandle.current().info().totalCpuDuration().orElseThrow().toNanos() / 1e6;
  }

  private static List<Thread> drawing() {
    return Thread.getAllStackTraces().keySet().stream()
        .filter(t -> t.getName().startsWith("QuantumRenderer"))
        .toList();
  }

  private static String summary(List<Double> times) {
    var sorted = times.stream().sorted().toList();
    return String.format(
        Locale.ROOT, "%.0f / %.0f ms", sorted.get(sorted.size() / 2), Collections.max(sorted));
  }
}
