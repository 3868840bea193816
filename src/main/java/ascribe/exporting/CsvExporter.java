package ascribe.exporting;

import java.util.List;
import java.util.stream.Stream;

/// A table of passages (RFC 4180) that a spreadsheet opens without running anything in it.
final class CsvExporter implements Exporter.Text {

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
    return Csv.of(
        Stream.concat(Stream.of(HEADER), PassageRow.of(request).stream().map(CsvExporter::cells))
            .toList());
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
}
