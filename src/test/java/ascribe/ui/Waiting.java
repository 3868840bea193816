package ascribe.ui;

import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;
import javafx.application.Platform;
import org.testfx.util.WaitForAsyncUtils;

/// Waits for a state of the window. The state is looked at on the window's own thread, between its
/// other work, and seldom enough to leave the processor to what is waited for.
final class Waiting {

  /// A machine that needs longer than this is not slow, it hangs.
  private static final long LIMIT_MINUTES = 2;

  private static final Executor SOON =
      CompletableFuture.delayedExecutor(40, TimeUnit.MILLISECONDS, Platform::runLater);

  private Waiting() {}

  /// @param what is waited for, in words
  /// @param told what the window says meanwhile, for the message when the wait is in vain
  static void until(String what, Callable<Boolean> state, Supplier<?> told) throws Exception {
    var reached = new CompletableFuture<Boolean>();
    Platform.runLater(() -> look(state, reached));
    try {
      reached.get(LIMIT_MINUTES, TimeUnit.MINUTES);
    } catch (TimeoutException e) {
      var last = CompletableFuture.supplyAsync(told, Platform::runLater);
      throw new AssertionError(
          "Waited in vain until %s; the window says %s".formatted(what, last.get()), e);
    } catch (ExecutionException e) {
      throw new AssertionError("Failed while waiting until " + what, e.getCause());
    }
    WaitForAsyncUtils.waitForFxEvents();
  }

  private static void look(Callable<Boolean> state, CompletableFuture<Boolean> reached) {
    try {
      if (state.call()) {
        reached.complete(true);
      } else if (!reached.isDone()) {
        SOON.execute(() -> look(state, reached));
      }
    } catch (Exception | AssertionError e) {
      reached.completeExceptionally(e);
    }
  }
}
