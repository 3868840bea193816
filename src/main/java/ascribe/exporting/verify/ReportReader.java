package ascribe.exporting.verify;

import java.nio.charset.StandardCharsets;
import java.util.List;

/// Reads the passages out of a report of any format that can be checked, told by what it holds.
public final class ReportReader {

  private ReportReader() {}

  /// The passages in the order of the report.
  ///
  /// @throws ReportException when it is no report, holds no passage, or was damaged
  public static List<Reported> read(byte[] bytes) throws ReportException {
    var passages = passages(bytes);
    if (passages.isEmpty()) {
      throw new ReportException("there is no passage in it that could be checked");
    }
    return passages;
  }

  private static List<Reported> passages(byte[] bytes) throws ReportException {
    if (bytes.length > 1 && bytes[0] == 'P' && bytes[1] == 'K') {
      return LinesReport.read(DocxLines.read(bytes));
    }
    var text = new String(bytes, StandardCharsets.UTF_8);
    var start = text.stripLeading();
    if (start.startsWith("{")) {
      return start.contains("\"@context\"") && !start.contains("\"ascribe/1\"")
          ? WebAnnotationReport.read(text)
          : JsonReport.read(text);
    }
    if (start.startsWith("<")) {
      return HtmlReport.read(text);
    }
    if (start.startsWith("\"kind\",")) {
      return CsvReport.read(text);
    }
    return LinesReport.read(MarkdownLines.read(text));
  }
}
