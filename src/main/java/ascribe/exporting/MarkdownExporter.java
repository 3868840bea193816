package ascribe.exporting;

import ascribe.model.CodePoints;
import ascribe.review.Passage;

/// A list of passages in Markdown (CommonMark), each with who says it and where it stands.
final class MarkdownExporter implements Exporter {

  @Override
  public String write(ExportRequest request) {
    var document = request.document().document();
    var offsets = new CodePoints(document.text());
    var out = new StringBuilder();
    out.append("# ").append(escape(document.title())).append("\n\n");
    if (document.date() != null) {
      out.append("Published on ").append(document.date()).append("\n\n");
    }
    out.append("Text: ").append(document.characters()).append(" characters, SHA-256 `");
    out.append(document.sha256()).append("`\n");
    for (var passage : request.passages()) {
      append(out, passage, offsets);
    }
    if (request.passages().isEmpty()) {
      out.append("\nNo passages.\n");
    }
    return out.toString();
  }

  private static void append(StringBuilder out, Passage passage, CodePoints offsets) {
    out.append("\n> ").append(escape(Wording.sentence(passage))).append("\n>\n");
    out.append("> ").append(escape(Wording.kind(passage)));
    var role = Wording.role(passage);
    if (!role.isEmpty()) {
      out.append("; speaker: ").append(escape(role));
    }
    if (!passage.cue().isEmpty()) {
      out.append("; cue: ").append(escape(Wording.words(passage, passage.cue())));
    }
    out.append("; characters ").append(offsets.fromUtf16(passage.extent().start()));
    out.append("–").append(offsets.fromUtf16(passage.extent().end()));
    out.append("; ").append(escape(Wording.status(passage))).append("\n");
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
