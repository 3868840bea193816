package ascribe.ui.task;

import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import javafx.application.Platform;

/// Where work is done, and where its results are shown.
///
/// @param background runs the work itself
/// @param ui runs everything that touches the window, one thing after the other
public record Workers(Executor background, Executor ui) {

  private static final System.Logger LOG = System.getLogger(Workers.class.getName());
  private static final long PATIENCE_SECONDS = 5;

  /// Results go to the JavaFX thread.
  public static Workers desktop(Executor background) {
    return new Workers(background, Platform::runLater);
  }

  /// Whether no more results are wanted.
  boolean closed() {
    return background instanceof ExecutorService threads && threads.isShutdown();
  }

  /// Stops the work at its next report and waits for that: a program must not end while the network
  /// computes, whose memory it would take away.
  public static void stop(ExecutorService threads) {
    threads.shutdown();
    try {
      if (!threads.awaitTermination(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
        LOG.log(System.Logger.Level.WARNING, "Background work did not stop in time");
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /// Daemon threads, so that a closed window ends the program whatever still runs. Work that comes
  /// after the shutdown is dropped: the window that would show its result is gone.
  ///
  /// @param threads how many pieces of work run at the same time
  public static ExecutorService threads(int threads) {
    var number = new AtomicInteger();
    return new ThreadPoolExecutor(
        threads,
        threads,
        0,
        TimeUnit.SECONDS,
        new LinkedBlockingQueue<>(),
        work -> {
          var thread = new Thread(work, "ascribe-work-" + number.incrementAndGet());
          thread.setDaemon(true);
          return thread;
        },
        new ThreadPoolExecutor.DiscardPolicy());
  }
}
