package ascribe.evaluation;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/// What the date ruler measured.
///
/// @param rows by name, in the order of the table
public record DateScores(Map<String, Row> rows, int documents) {

  public DateScores {
    rows = Collections.unmodifiableMap(new LinkedHashMap<>(rows));
  }

  /// Counts of one row.
  ///
  /// @param right predictions that are right, of `predicted`
  /// @param found gold expressions that were found, of `gold`; differs from `right` where one
  ///   overlaps several
  public record Row(int right, int predicted, int found, int gold) {

    static final Row NONE = new Row(0, 0, 0, 0);

    Row plus(Row other) {
      return new Row(
          right + other.right, predicted + other.predicted, found + other.found, gold + other.gold);
    }

    /// In per cent, to one decimal place.
    public double precision() {
      return Tally.tenths(100 * Tally.share(right, predicted));
    }

    /// In per cent, to one decimal place.
    public double recall() {
      return Tally.tenths(100 * Tally.share(found, gold));
    }

    /// The harmonic mean of precision and recall, in per cent, to one decimal place.
    public double f1() {
      double p = Tally.share(right, predicted);
      double r = Tally.share(found, gold);
      return p + r == 0 ? 0 : Tally.tenths(100 * 2 * p * r / (p + r));
    }
  }

  /// The table, a line a row, each with its line end.
  public String print() {
    var table = new StringBuilder();
    rows.forEach((name, row) ->
        table.append(
            String.format(
                Locale.ROOT,
                "%-16s P %5.1f R %5.1f F1 %5.1f  gold %d\n",
                name,
                row.precision(),
                row.recall(),
                row.f1(),
                row.gold())));
    return table.append("%-16s %d\n".formatted("documents", documents)).toString();
  }
}
