package ascribe.session;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;

/// What was there before the present one, and what comes again after steps back: corrections to
/// undo and redo, filters and places to go back and forward to.
final class History<T> {

  private final Deque<T> back = new ArrayDeque<>();
  private final Deque<T> forward = new ArrayDeque<>();

  /// Remembers what is left for something new.
  void leave(T left) {
    back.push(left);
    forward.clear();
  }

  /// What a step forward leads to.
  Optional<T> next() {
    return Optional.ofNullable(forward.peek());
  }

  boolean leadsBack() {
    return !back.isEmpty();
  }

  boolean leadsForward() {
    return !forward.isEmpty();
  }

  /// @param now is a step forward away afterwards
  Optional<T> back(T now) {
    return step(back, forward, now);
  }

  /// @param now is a step back away afterwards
  Optional<T> forward(T now) {
    return step(forward, back, now);
  }

  private static <T> Optional<T> step(Deque<T> from, Deque<T> to, T now) {
    var next = from.poll();
    if (next != null) {
      to.push(now);
    }
    return Optional.ofNullable(next);
  }
}
