package ascribe.exporting;

import ascribe.json.AnnotatedJson;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// The formats in which passages leave Ascribe.
public enum ExportFormat {
  MARKDOWN("md", new MarkdownExporter()),
  CSV("csv", new CsvExporter()),
  /// `ascribe/1`, indented.
  JSON("json", new JsonExporter(AnnotatedJson::write)),
  /// `ascribe/1`, a document a line.
  JSONL("jsonl", new JsonExporter(d -> AnnotatedJson.writeLine(d) + "\n")),
  HTML("html", new HtmlExporter()),
  WEBANNOTATION("jsonld", new WebAnnotationExporter()),
  BRAT("ann", new BratExporter()),
  DOCX("docx", new DocxExporter());

  private final String extension;
  private final Exporter exporter;

  ExportFormat(String extension, Exporter exporter) {
    this.extension = extension;
    this.exporter = exporter;
  }

  /// The format that the command line calls `name`: its constant in lower case, or "md".
  public static Optional<ExportFormat> named(String name) {
    return Arrays.stream(values())
        .filter(f -> f.id().equals(name) || f.extension.equals(name))
        .findFirst();
  }

  /// The name on the command line.
  public String id() {
    return this == MARKDOWN ? "md" : name().toLowerCase(Locale.ROOT);
  }

  /// The suffix of its files, without a dot.
  public String extension() {
    return extension;
  }

  /// Whether its files are text, in UTF-8.
  public boolean isText() {
    return exporter instanceof Exporter.Text;
  }

  /// The whole file.
  public byte[] bytes(ExportRequest request) {
    return exporter.bytes(request);
  }

  /// The files that a reader of the format wants beside it, by their suffix: brat's text.
  public Map<String, byte[]> beside(ExportRequest request) {
    return this == BRAT
        ? Map.of("txt", request.document().document().text().getBytes(StandardCharsets.UTF_8))
        : Map.of();
  }
}
