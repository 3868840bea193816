package ascribe.ui.task;

import ascribe.nlp.Progress;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// Work away from the window, the one idiom for it:
///
/// ```java
/// BackgroundTask.of(progress -> pipeline.annotate(document, progress))
///     .named(Messages.get("task.opening")).shownOn(board).in(latest)
///     .onSuccess(session::rebase).onError(IOException.class, notices::show)
///     .on(workers);
/// ```
///
/// Every handler runs on the UI thread, and exactly one of them runs. Immutable once started.
public final class BackgroundTask<T> {

  private static final System.Logger LOG = System.getLogger(BackgroundTask.class.getName());

  private final Work<? extends T> work;
  private final List<Handler<?>> errors = new ArrayList<>();
  private String name = "";
  private @Nullable TaskBoard board;
  private @Nullable Latest latest;
  private Consumer<? super T> success = result -> {};
  private Runnable cancel = () -> {};
  private Runnable last = () -> {};

  private BackgroundTask(Work<? extends T> work) {
    this.work = work;
  }

  /// What is to be done.
  @FunctionalInterface
  public interface Work<T> {
    /// @throws CancellationException when `progress` asks to stop
    T run(Progress progress) throws Exception;
  }

  private record Handler<E extends Throwable>(Class<E> type, Consumer<? super E> handler) {
    boolean handle(Throwable error) {
      boolean mine = type.isInstance(error);
      if (mine) {
        handler.accept(type.cast(error));
      }
      return mine;
    }
  }

  public static <T> BackgroundTask<T> of(Work<? extends T> work) {
    return new BackgroundTask<>(work);
  }

  /// What the reader reads while it runs.
  public BackgroundTask<T> named(String name) {
    this.name = name;
    return this;
  }

  /// Where the reader sees it and can stop it.
  public BackgroundTask<T> shownOn(TaskBoard board) {
    this.board = board;
    return this;
  }

  /// The slot in which only the latest work counts.
  public BackgroundTask<T> in(Latest latest) {
    this.latest = latest;
    return this;
  }

  public BackgroundTask<T> onSuccess(Consumer<? super T> success) {
    this.success = success;
    return this;
  }

  /// The first handler whose type fits an error takes it; an error that none takes is logged.
  public <E extends Throwable> BackgroundTask<T> onError(
      Class<E> type, Consumer<? super E> handler) {
    errors.add(new Handler<>(type, handler));
    return this;
  }

  /// Runs when the work was cancelled, whether it stopped early or its result came too late.
  public BackgroundTask<T> onCancel(Runnable cancel) {
    this.cancel = cancel;
    return this;
  }

  /// Runs behind the handler, whichever it was.
  public BackgroundTask<T> onEnd(Runnable last) {
    this.last = last;
    return this;
  }

  /// Starts the work. Called on the UI thread.
  public Running on(Workers workers) {
    var running = new Running(name, workers.ui(), workers::closed);
    if (latest != null) {
      latest.enter(running);
    }
    if (board != null) {
      board.add(running);
    }
    workers.background().execute(() -> run(running, workers));
    return running;
  }

  private void run(Running running, Workers workers) {
    Runnable outcome;
    try {
      if (running.isCancelled()) {
        throw new CancellationException();
      }
      T result = work.run(running);
      outcome = () -> success.accept(result);
    } catch (CancellationException e) {
      outcome = cancel;
    } catch (Throwable e) { // an error too must reach the reader, and the board must let go of it
      outcome = () -> fail(e);
    }
    var end = outcome;
    workers
        .ui()
        .execute(() -> {
          if (board != null) {
            board.remove(running);
          }
          try {
            (running.isCancelled() ? cancel : end).run();
          } finally {
            last.run();
          }
        });
  }

  private void fail(Throwable error) {
    if (errors.stream().noneMatch(h -> h.handle(error))) {
      LOG.log(System.Logger.Level.ERROR, "Background work failed", error);
    }
  }
}
