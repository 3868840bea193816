package ascribe.nlp;

import java.util.concurrent.CancellationException;

/// Hears how far a piece of work has come and can ask it to stop.
@FunctionalInterface
public interface Progress {

  /// Nobody listens and nobody cancels.
  Progress NONE = fraction -> {};

  /// Says that `fraction` (0 to 1) of the work is done.
  ///
  /// @throws CancellationException when the work is no longer wanted
  void report(double fraction);

  /// The share of this progress between two fractions, for one of several steps.
  default Progress part(double from, double to) {
    return fraction -> report(from + (to - from) * fraction);
  }
}
