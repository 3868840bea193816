package ascribe.exporting.verify;

import java.util.List;

/// The lines of a Markdown report without its marks and escapes.
final class MarkdownLines {

  private MarkdownLines() {}

  static List<String> read(String text) {
    return text.lines().map(MarkdownLines::line).toList();
  }

  private static String line(String line) {
    var words = line.replaceFirst("^(?:> ?|#+ )", "").replaceAll("\\\\(\\p{Punct})", "$1");
    return Entities.unescape(words).strip();
  }
}
