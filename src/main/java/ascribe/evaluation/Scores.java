package ascribe.evaluation;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/// What the attribution ruler measured.
///
/// @param rows by name, in the order of the table
/// @param overlapping contents matched with at least half their words in common
/// @param sourceRight those of them whose sources match as well
public record Scores(Map<String, Tally> rows, int sourceRight, int overlapping, int documents) {

  public Scores {
    rows = Collections.unmodifiableMap(new LinkedHashMap<>(rows));
  }

  /// In per cent, to one decimal place.
  public double sourceAccuracy() {
    return Tally.tenths(100 * Tally.share(sourceRight, overlapping));
  }

  /// The table, a line a row, each with its line end.
  public String print() {
    var table = new StringBuilder();
    rows.forEach((name, tally) ->
        table.append(
            String.format(
                Locale.ROOT,
                "%-16s P %5.1f R %5.1f F1 %5.1f\n",
                name,
                tally.precision(),
                tally.recall(),
                tally.f1())));
    table.append(String.format(Locale.ROOT, "%-16s %.1f\n", "source-acc", sourceAccuracy()));
    table.append(String.format(Locale.ROOT, "%-16s %d\n", "documents", documents));
    return table.toString();
  }
}
