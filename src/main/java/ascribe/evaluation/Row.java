package ascribe.evaluation;

/// Counts of one row of a table. Where a pair of things agrees by degrees, it counts in part.
///
/// @param right predictions that are right, of `predicted`
/// @param found gold things that were found, of `gold`; differs from `right` where one overlaps
///   several
public record Row(double right, int predicted, double found, int gold) {

  static final Row NONE = new Row(0, 0, 0, 0);

  Row plus(Row other) {
    return new Row(
        right + other.right, predicted + other.predicted, found + other.found, gold + other.gold);
  }

  /// In per cent, to one decimal place.
  public double precision() {
    return Tally.tenths(100 * share(right, predicted));
  }

  /// In per cent, to one decimal place.
  public double recall() {
    return Tally.tenths(100 * share(found, gold));
  }

  /// The harmonic mean of precision and recall, in per cent, to one decimal place.
  public double f1() {
    double p = share(right, predicted);
    double r = share(found, gold);
    return p + r == 0 ? 0 : Tally.tenths(200 * p * r / (p + r));
  }

  private static double share(double part, int whole) {
    return whole == 0 ? 0 : part / whole;
  }
}
