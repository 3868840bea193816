package ascribe.exporting.verify;

import ascribe.model.Document;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Reads the passages out of a report of any format that can be checked, told by what it holds.
public final class ReportReader {

  private ReportReader() {}

  /// The passages of a file, or of all brat files in a folder, in the order of the report. The text
  /// beside a brat file says which source is meant.
  ///
  /// @throws IOException when it is missing or cannot be read
  /// @throws ReportException when it is no report, holds no passage, or was damaged
  public static List<Reported> read(Path path) throws IOException, ReportException {
    if (!Files.isDirectory(path)) {
      return read(Files.readAllBytes(path), stem(path), textBeside(path));
    }
    List<Path> files;
    try (var listed = Files.list(path)) {
      files = listed.filter(f -> f.toString().endsWith(".ann")).sorted().toList();
    }
    var passages = new ArrayList<Reported>();
    for (var file : files) {
      passages.addAll(passages(Files.readAllBytes(file), stem(file), textBeside(file)));
    }
    return some(passages);
  }

  /// The passages in the order of the report.
  ///
  /// @throws ReportException when it is no report, holds no passage, or was damaged
  public static List<Reported> read(byte[] bytes) throws ReportException {
    return read(bytes, "", null);
  }

  private static List<Reported> read(byte[] bytes, String name, @Nullable String sha256)
      throws ReportException {
    return some(passages(bytes, name, sha256));
  }

  private static List<Reported> some(List<Reported> passages) throws ReportException {
    if (passages.isEmpty()) {
      throw new ReportException("there is no passage in it that could be checked");
    }
    return passages;
  }

  private static List<Reported> passages(byte[] bytes, String name, @Nullable String sha256)
      throws ReportException {
    if (bytes.length > 1 && bytes[0] == 'P' && bytes[1] == 'K') {
      return LinesReport.read(DocxLines.read(bytes));
    }
    var text = text(bytes);
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
    if (BratReport.looksLike(text)) {
      return BratReport.read(text, name, sha256);
    }
    return LinesReport.read(MarkdownLines.read(text));
  }

  /// The name without its suffix.
  private static String stem(Path path) {
    var name = String.valueOf(path.getFileName());
    int dot = name.lastIndexOf('.');
    return dot > 0 ? name.substring(0, dot) : name;
  }

  /// The hash of the text that belongs to a brat file.
  private static @Nullable String textBeside(Path path) throws IOException {
    var text = path.resolveSibling(stem(path) + ".txt");
    if (!path.toString().endsWith(".ann") || !Files.isRegularFile(text)) {
      return null;
    }
    return Document.of("", "", null, "en", text(Files.readAllBytes(text))).sha256();
  }

  /// The text without the byte order mark that may lead it.
  private static String text(byte[] bytes) {
    return new String(bytes, StandardCharsets.UTF_8).replaceFirst("^\uFEFF", "");
  }
}
