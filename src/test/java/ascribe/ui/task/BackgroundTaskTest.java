package ascribe.ui.task;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import org.junit.jupiter.api.Test;

class BackgroundTaskTest {

  private final ArrayDeque<Runnable> background = new ArrayDeque<>();
  private final ArrayDeque<Runnable> ui = new ArrayDeque<>();
  private final Workers workers = new Workers(background::add, ui::add);
  private final List<String> seen = new ArrayList<>();

  private static void drain(ArrayDeque<Runnable> queue) {
    while (!queue.isEmpty()) {
      queue.remove().run();
    }
  }

  @Test
  void showsTheResultOnTheUiThreadOnly() {
    BackgroundTask.of(progress -> "done").onSuccess(seen::add).on(workers);
    drain(background);
    assertThat(seen).isEmpty();
    drain(ui);
    assertThat(seen).containsExactly("done");
  }

  @Test
  void givesAnErrorToTheFirstHandlerOfItsKind() {
    BackgroundTask.of(
            progress -> {
              throw new FileNotFoundException("a.txt");
            })
        .onError(IllegalStateException.class, e -> seen.add("state"))
        .onError(IOException.class, e -> seen.add("io " + e.getMessage()))
        .onError(Exception.class, e -> seen.add("any"))
        .on(workers);
    drain(background);
    drain(ui);
    assertThat(seen).containsExactly("io a.txt");
  }

  @Test
  void cancelStopsTheWorkAtItsNextReport() {
    var running =
        BackgroundTask.of(
                progress -> {
                  seen.add("began");
                  progress.report(0.5);
                  return seen.add("went on");
                })
            .onSuccess(r -> seen.add("success"))
            .onCancel(() -> seen.add("cancelled"))
            .on(new Workers(background::add, ui::add));
    background.addFirst(running::cancel);
    drain(background);
    drain(ui);
    assertThat(seen).containsExactly("cancelled");
  }

  @Test
  void reportThrowsOnceCancelled() {
    var running = new Running("", ui::add);
    running.report(0.1);
    running.cancel();
    assertThat(org.assertj.core.api.Assertions.catchThrowable(() -> running.report(0.2)))
        .isInstanceOf(CancellationException.class);
  }

  @Test
  void dropsAResultThatALaterTaskMadeStale() {
    var slot = new Latest();
    BackgroundTask.of(progress -> "first").in(slot).onSuccess(seen::add).on(workers);
    drain(background);
    BackgroundTask.of(progress -> "second").in(slot).onSuccess(seen::add).on(workers);
    drain(background);
    drain(ui);
    assertThat(seen).containsExactly("second");
  }

  @Test
  void joinsReportsThatTheWindowHasNotShownYet() {
    var running = new Running("", ui::add);
    running.report(0.1);
    running.report(0.4);
    assertThat(ui).hasSize(1);
    drain(ui);
    assertThat(running.progress().get()).isEqualTo(0.4);
  }

  @Test
  void tellsTheEndBehindWhicheverHandler() {
    BackgroundTask.of(_ -> "done").onSuccess(seen::add).onEnd(() -> seen.add("end")).on(workers);
    BackgroundTask.of(_ -> "never")
        .onCancel(() -> seen.add("cancelled"))
        .onEnd(() -> seen.add("end"))
        .on(workers)
        .cancel();
    drain(background);
    drain(ui);
    assertThat(seen).containsExactly("done", "end", "cancelled", "end");
  }

  @Test
  void boardShowsTheWorkWhileItRuns() {
    var board = new TaskBoard();
    BackgroundTask.of(progress -> 1).named("Reading").shownOn(board).on(workers);
    assertThat(board.running()).extracting(Running::name).containsExactly("Reading");
    drain(background);
    drain(ui);
    assertThat(board.running()).isEmpty();
  }

  @Test
  void boardLetsGoOfWorkThatFailsWithAnError() {
    var board = new TaskBoard();
    BackgroundTask.of(
            progress -> {
              throw new StackOverflowError();
            })
        .shownOn(board)
        .onError(Throwable.class, e -> seen.add("told"))
        .on(workers);
    drain(background);
    drain(ui);
    assertThat(board.running()).isEmpty();
    assertThat(seen).containsExactly("told");
  }
}
