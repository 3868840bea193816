package ascribe.ui;

import static ascribe.ui.BenchWindow.summary;

import ascribe.model.AnnotatedDocument;
import ascribe.model.Attribution;
import ascribe.review.ReaderFilter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import javafx.animation.AnimationTimer;
import javafx.application.Platform;
import javafx.event.Event;
import javafx.scene.input.ScrollEvent;

/// Measures the window with long texts that are tagged already: the time to the first text, frames
/// while scrolling, a click on an actor, the choice of a mark, and the pictures. Run by
/// `src/build/bench WindowBench`, with a number for one text alone.
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

  private final BenchWindow window;
  private final Shell shell;

  private WindowBench(BenchWindow window) {
    this.window = window;
    this.shell = window.shell();
  }

  /// A text and what it is called in the table.
  private record Case(String name, AnnotatedDocument text) {
    static Case of(String name, AnnotatedDocument text) {
      return new Case(name, LongText.dated(text));
    }
  }

  public static void main(String[] arguments) throws Exception {
    var all =
        List.of(
            Case.of("200,000 words, 5,000 marks", LongText.of("long", 200_000, 5_000, 250, 90)),
            Case.of("90,000 words, 2,000 marks", LongText.of("book", 90_000, 2_000, 120, 110)),
            Case.of(
                "one paragraph of 400,000 characters, 1,700 marks",
                LongText.of("paragraph", 71_000, 1_700, 60, 1_000_000)),
            Case.of(
                "10,000 mentions of 600 actors",
                LongText.of("mentions", 350_000, 10_000, 600, 90)));
    var cases = arguments.length == 0 ? all : List.of(all.get(Integer.parseInt(arguments[0])));
    var warm = Case.of("", LongText.of("warm", 20_000, 400, 40, 90));
    var texts = Stream.concat(cases.stream(), Stream.of(warm)).map(Case::text).toList();
    try (var window = BenchWindow.of(texts)) {
      var bench = new WindowBench(window);
      bench.reading(warm); // not counted: classes are loaded, code is compiled
      var drawn = new PictureBench(window);
      drawn.measure(warm.name(), warm.text().document().title());
      System.out.println(
          "| text | first text: waited, worked | frame while scrolling, median / worst"
              + " | actor click, median / worst | mark chosen, median / worst |");
      System.out.println("|---|---|---|---|---|");
      var pictures = new ArrayList<String>();
      for (var each : cases) {
        System.out.println(bench.reading(each));
        pictures.add(drawn.measure(each.name(), each.text().document().title()));
      }
      System.out.println();
      System.out.println(
          "| text | dates' panel | timeline large | closer | its PNG | voices large | its PNG |");
      System.out.println("|---|---|---|---|---|---|---|");
      pictures.forEach(System.out::println);
    }
  }

  private String reading(Case each) throws Exception {
    double before = process();
    double waited = window.open(each.text().document().title());
    double worked = process() - before;
    window.settle();
    var frames = scroll();
    var clicks = clicks(each.text());
    var marks = marks(each.text().attributions());
    return String.format(
        Locale.ROOT,
        "| %s | %.0f ms, %.0f ms | %s | %s | %s |",
        each.name(),
        waited,
        worked,
        summary(frames),
        summary(clicks),
        summary(marks));
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
          double at = window.used();
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
            Event.fireEvent(page.lookup("WordFlow"), WHEEL);
          }
        }
      }.start();
    });
    return done.join();
  }

  /// Sets the filter of an actor, and takes it away again.
  private List<Double> clicks(AnnotatedDocument text) throws Exception {
    var times = new ArrayList<Double>();
    for (int i = 0; i < CLICKS; i++) {
      var filter =
          i % 2 == 1
              ? ReaderFilter.NONE
              : ReaderFilter.parse("actor:\"" + text.actors().get(i).name() + "\"");
      times.add(window.took(() -> shell.desk().session().filter(filter)));
    }
    return times;
  }

  /// Goes to marks all over the text and chooses them.
  private List<Double> marks(List<Attribution> attributions) {
    var times = new ArrayList<Double>();
    for (int i = 0; i < CLICKS; i++) {
      var mark = attributions.get((int) ((i * 7L % CLICKS) * attributions.size() / CLICKS));
      times.add(window.took(() -> shell.desk().session().select(mark.id())));
    }
    return times;
  }

  /// Milliseconds of processor time of all threads, those that compile and clean up too.
  private static double process() {
    return ProcessHandle.current().info().totalCpuDuration().orElseThrow().toNanos() / 1e6;
  }
}
