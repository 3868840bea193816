package ascribe.ui.task;

import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/// A slot for work of which only the latest counts: what enters it cancels what was there before,
/// and an earlier result is dropped even when it comes later.
public final class Latest {

  private final AtomicReference<@Nullable Running> current = new AtomicReference<>();

  void enter(Running running) {
    var earlier = current.getAndSet(running);
    if (earlier != null) {
      earlier.cancel();
    }
  }

  /// Stops whatever runs in this slot.
  public void cancel() {
    var earlier = current.getAndSet(null);
    if (earlier != null) {
      earlier.cancel();
    }
  }
}
