package ascribe.cli;

import ascribe.nlp.Progress;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CancellationException;
import sun.misc.Signal;

/// Ctrl-C and a plain kill, as an interrupt of the thread that works. The network must rest before
/// the process ends: ONNX Runtime frees it in a shutdown hook, and a thread inside it would crash.
final class Interrupts {

  /// What a shell expects of a command that Ctrl-C ended.
  static final int EXIT_CODE = 130;

  /// Stops the pipeline at the next window once its thread was interrupted.
  static final Progress STOP =
      _ -> {
        if (Thread.currentThread().isInterrupted()) {
          throw new CancellationException("interrupted");
        }
      };

  /// A thread that does not end in this time waits for something else, such as input.
  private static final Duration PATIENCE = Duration.ofSeconds(2);

  private Interrupts() {}

  /// From now on these signals interrupt the calling thread, and end the process if it goes on.
  static void reachThisThread() {
    var worker = Thread.currentThread();
    for (var name : List.of("INT", "TERM")) {
      Signal.handle(new Signal(name), _ -> end(worker));
    }
  }

  private static void end(Thread worker) {
    worker.interrupt();
    try {
      Thread.sleep(PATIENCE);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    Runtime.getRuntime().halt(EXIT_CODE);
  }
}
