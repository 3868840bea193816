package ascribe.evaluation;

import java.math.BigDecimal;
import java.math.RoundingMode;

/// How many things were found, how many of them rightly, and how many there are.
public record Tally(int hits, int predicted, int gold) {

  static final Tally NONE = new Tally(0, 0, 0);

  Tally plus(Tally other) {
    return new Tally(hits + other.hits, predicted + other.predicted, gold + other.gold);
  }

  /// In per cent, to one decimal place; 0 when nothing was found.
  public double precision() {
    return tenths(100 * share(hits, predicted));
  }

  /// In per cent, to one decimal place; 0 when there is nothing to find.
  public double recall() {
    return tenths(100 * share(hits, gold));
  }

  /// The harmonic mean of precision and recall, in per cent, to one decimal place.
  public double f1() {
    double p = share(hits, predicted);
    double r = share(hits, gold);
    return p + r == 0 ? 0 : tenths(100 * 2 * p * r / (p + r));
  }

  static double share(int part, int whole) {
    return whole == 0 ? 0 : (double) part / whole;
  }

  /// Rounds the exact binary value, as Python's `round` does.
  static double tenths(double value) {
    return new BigDecimal(value).setScale(1, RoundingMode.HALF_EVEN).doubleValue();
  }
}
