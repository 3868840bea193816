package ascribe.evaluation;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/// What a ruler measured, row by row.
///
/// @param rows by name, in the order of the table
public record Table(Map<String, Row> rows, int documents) {

  public Table {
    rows = Collections.unmodifiableMap(new LinkedHashMap<>(rows));
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
