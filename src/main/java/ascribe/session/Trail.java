package ascribe.session;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;

/// The filters and places that the reader came by.
final class Trail {

  private final Deque<View> back = new ArrayDeque<>();
  private final Deque<View> forward = new ArrayDeque<>();

  /// Remembers what is left for something new.
  void leave(View view) {
    back.push(view);
    forward.clear();
  }

  boolean leadsBack() {
    return !back.isEmpty();
  }

  boolean leadsForward() {
    return !forward.isEmpty();
  }

  /// @param now is a step forward away afterwards
  Optional<View> back(View now) {
    return step(back, forward, now);
  }

  /// @param now is a step back away afterwards
  Optional<View> forward(View now) {
    return step(forward, back, now);
  }

  private static Optional<View> step(Deque<View> from, Deque<View> to, View now) {
    var view = from.poll();
    if (view != null) {
      to.push(now);
    }
    return Optional.ofNullable(view);
  }
}
