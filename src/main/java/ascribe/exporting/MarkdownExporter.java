package ascribe.exporting;

/// A list of passages in Markdown (CommonMark), each with who says it and where it stands.
final class MarkdownExporter implements Exporter.Text {

  @Override
  public String write(ExportRequest request) {
    var document = request.document().document();
    var details = new Details(document);
    var out = new StringBuilder();
    out.append("# ").append(escape(Quoting.line(document.title()))).append("\n");
    details.about().forEach(line -> out.append("\n").append(escape(line)).append("\n"));
    for (var passage : request.passages()) {
      out.append("\n> ").append(escape(Wording.sentence(passage))).append("\n>\n");
      out.append("> ").append(escape(details.of(passage))).append("\n");
    }
    if (request.passages().isEmpty()) {
      out.append("\nNo passages.\n");
    }
    return out.toString();
  }

  /// The words with every character escaped that Markdown or HTML could take for markup.
  static String escape(String words) {
    return words
        .replaceAll("([\\\\`*_{}\\[\\]#|~])", "\\\\$1")
        .replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;");
  }
}
