package ascribe.exporting;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// A table of passages (RFC 4180) that a spreadsheet opens without running anything in it.
final class CsvExporter implements Exporter {

  private static final List<String> HEADER =
      List.of(
          "kind",
          "actor",
          "role",
          "quote",
          "cue",
          "document",
          "start",
          "end",
          "sha256",
          "status",
          "confidence");

  @Override
  public String write(ExportRequest request) {
    return Stream.concat(Stream.of(HEADER), PassageRow.of(request).stream().map(CsvExporter::cells))
        .map(cells -> cells.stream().map(CsvExporter::cell).collect(Collectors.joining(",")))
        .collect(Collectors.joining("\r\n", "", "\r\n"));
  }

  private static List<String> cells(PassageRow row) {
    return List.of(
        row.kind(),
        row.speaker(),
        row.role(),
        row.quotation(),
        row.cue(),
        row.document(),
        Integer.toString(row.start()),
        Integer.toString(row.end()),
        row.sha256(),
        row.status(),
        row.confidence());
  }

  /// One cell in quotation marks. A cell that a spreadsheet would take for a formula is led by an
  /// apostrophe (OWASP, CSV injection).
  static String cell(String words) {
    var first = words.stripLeading();
    boolean formula = !first.isEmpty() && "=+-@\t\r|%".indexOf(first.charAt(0)) >= 0;
    return '"' + (formula ? "'" : "") + words.replace("\"", "\"\"") + '"';
  }
}
