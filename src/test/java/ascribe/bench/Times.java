package ascribe.bench;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;

/// How long the repetitions of something took.
public final class Times {

  private final List<Double> milliseconds = new ArrayList<>();

  /// The times of `rounds` repetitions, after as many that are not counted.
  public static Times of(int rounds, Runnable work) {
    for (int i = 0; i < rounds; i++) {
      work.run();
    }
    var times = new Times();
    for (int i = 0; i < rounds; i++) {
      times.add(work);
    }
    return times;
  }

  /// Does `work` once, counts its time and returns that in milliseconds.
  public double add(Runnable work) {
    long start = System.nanoTime();
    work.run();
    double took = (System.nanoTime() - start) / 1e6;
    milliseconds.add(took);
    return took;
  }

  public double median() {
    var sorted = milliseconds.stream().sorted().toList();
    return sorted.get(sorted.size() / 2);
  }

  public double worst() {
    return Collections.max(milliseconds);
  }

  /// "median 3.2 ms, worst 4.1 ms of 9".
  @Override
  public String toString() {
    return String.format(
        Locale.ROOT, "median %.1f ms, worst %.1f ms of %d", median(), worst(), milliseconds.size());
  }
}
