package ascribe.ui.task;

import ascribe.nlp.Progress;
import java.util.concurrent.CancellationException;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.BooleanSupplier;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyDoubleWrapper;

/// A piece of work under way: what it is called, how far it has come, and a way to stop it. Its
/// property changes on the UI thread only.
public final class Running implements Progress {

  /// How much of the work is done before it first says so.
  public static final double UNKNOWN = -1;

  private final String name;
  private final Executor ui;
  private final BooleanSupplier closed;
  private final ReadOnlyDoubleWrapper progress = new ReadOnlyDoubleWrapper(UNKNOWN);
  private final AtomicBoolean cancelled = new AtomicBoolean();
  private final AtomicBoolean updating = new AtomicBoolean();
  private volatile double reported = UNKNOWN;

  Running(String name, Executor ui) {
    this(name, ui, () -> false);
  }

  /// @param closed whether nobody waits for the result any more
  Running(String name, Executor ui, BooleanSupplier closed) {
    this.name = name;
    this.ui = ui;
    this.closed = closed;
  }

  /// What the work is, in words for the reader.
  public String name() {
    return name;
  }

  /// 0 to 1, or [#UNKNOWN].
  public ReadOnlyDoubleProperty progress() {
    return progress.getReadOnlyProperty();
  }

  /// Asks the work to stop at its next report. Its result, should it still come, is dropped.
  public void cancel() {
    cancelled.set(true);
  }

  public boolean isCancelled() {
    return cancelled.get() || closed.getAsBoolean();
  }

  @Override
  public void report(double fraction) {
    if (isCancelled()) {
      throw new CancellationException();
    }
    reported = Math.clamp(fraction, 0, 1);
    // One update waits at most, so that quick work never floods the UI thread.
    if (updating.compareAndSet(false, true)) {
      ui.execute(() -> {
        updating.set(false);
        progress.set(reported);
      });
    }
  }
}
