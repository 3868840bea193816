package ascribe.exporting.verify;

import ascribe.exporting.Csv;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/// Reads a table of passages (RFC 4180); its columns are found by their names.
final class CsvReport {

  private static final Pattern CELL =
      Pattern.compile("\\G(?:\"((?:[^\"]|\"\")*+)\"|([^\",\\r\\n]*+))(,|\\r?\\n|$)");

  private CsvReport() {}

  static List<Reported> read(String text) throws ReportException {
    var rows = rows(text);
    var head = rows.getFirst();
    var columns =
        List.of("document", "sha256", "kind", "quote", "start", "end").stream()
            .map(head::indexOf)
            .toList();
    if (columns.contains(-1)) {
      throw new ReportException("a column of document, sha256, kind, quote, start, end is missing");
    }
    var passages = new ArrayList<Reported>();
    for (var row : rows.subList(1, rows.size())) {
      if (row.size() == head.size()) {
        passages.add(reported(columns.stream().map(row::get).toList()));
      }
    }
    return passages;
  }

  private static Reported reported(List<String> cells) throws ReportException {
    try {
      return new Reported(
          cells.get(0),
          cells.get(1),
          cells.get(2).startsWith("quote"),
          Reported.readingsOf(cells.get(3)),
          Integer.parseInt(cells.get(4)),
          Integer.parseInt(cells.get(5)));
    } catch (NumberFormatException e) {
      throw new ReportException("a place in it is no number");
    }
  }

  private static List<List<String>> rows(String text) {
    var rows = new ArrayList<List<String>>();
    var row = new ArrayList<String>();
    var cells = CELL.matcher(text);
    while (cells.find() && cells.start() < text.length()) {
      var quoted = cells.group(1);
      row.add(Csv.words(quoted == null ? cells.group(2) : quoted.replace("\"\"", "\"")));
      if (!cells.group(3).equals(",")) {
        rows.add(List.copyOf(row));
        row.clear();
      }
    }
    return rows;
  }
}
