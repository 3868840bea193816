package ascribe.exporting;

import java.util.List;
import java.util.stream.Collectors;

/// Writes tables as comma-separated values (RFC 4180) that a spreadsheet opens without running
/// anything in them.
public final class Csv {

  /// Without it Excel takes UTF-8 for the system's own encoding and garbles every accent.
  private static final String BYTE_ORDER_MARK = "\uFEFF";

  private Csv() {}

  /// A table that begins with a byte order mark.
  ///
  /// @param rows the header first
  public static String of(List<List<String>> rows) {
    return rows.stream()
        .map(cells -> cells.stream().map(Csv::cell).collect(Collectors.joining(",")))
        .collect(Collectors.joining("\r\n", BYTE_ORDER_MARK, "\r\n"));
  }

  /// One cell in quotation marks. A cell that a spreadsheet would take for a formula is led by an
  /// apostrophe (OWASP, CSV injection).
  static String cell(String words) {
    return '"' + (isFormula(words) ? "'" : "") + words.replace("\"", "\"\"") + '"';
  }

  /// The words of a cell without the apostrophe that leads what looks like a formula.
  public static String words(String cell) {
    boolean led = cell.startsWith("'") && isFormula(cell.substring(1));
    return led ? cell.substring(1) : cell;
  }

  private static boolean isFormula(String words) {
    var first = words.stripLeading();
    return !first.isEmpty() && "=+-@\t\r|%".indexOf(first.charAt(0)) >= 0;
  }
}
