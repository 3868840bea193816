package ascribe.nlp.onnx;

import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;

/// Runs work on a thread of its own whose stack is deeper than that of an ordinary one.
final class DeepStack {

  private static final long BYTES = 32L << 20;

  private DeepStack() {}

  /// Waits for the result, even when the waiting thread is interrupted.
  ///
  /// @throws ExecutionException with what the work has thrown
  static <T> T run(Callable<T> work) throws ExecutionException {
    var task = new FutureTask<>(work);
    new Thread(null, task, "model loader", BYTES).start();
    boolean interrupted = false;
    try {
      while (true) {
        try {
          return task.get();
        } catch (InterruptedException e) {
          interrupted = true;
        }
      }
    } finally {
      if (interrupted) {
        Thread.currentThread().interrupt();
      }
    }
  }
}
