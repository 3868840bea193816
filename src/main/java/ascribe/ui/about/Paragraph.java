package ascribe.ui.about;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/// A paragraph of a plain document, such as a model card.
///
/// @param heading whether it is a heading
public record Paragraph(String words, boolean heading) {

  private static final Pattern HEADING = Pattern.compile("#{1,6} +(.*)");
  private static final Pattern RULE = Pattern.compile("\\|[-:| ]+\\|");

  /// The paragraphs of a text in simple Markdown: lines of a paragraph flow together, each row of a
  /// table and each item of a list is one of its own, and signs of emphasis go.
  public static List<Paragraph> of(String text) {
    var paragraphs = new ArrayList<Paragraph>();
    var open = new StringBuilder();
    for (var line : text.lines().map(String::strip).toList()) {
      var heading = HEADING.matcher(line);
      boolean begins = line.isEmpty() || line.startsWith("|") || line.startsWith("- ");
      if (begins || heading.matches()) {
        close(open, paragraphs);
      }
      if (heading.matches()) {
        paragraphs.add(new Paragraph(plain(heading.group(1)), true));
      } else if (line.startsWith("|")) {
        if (!RULE.matcher(line).matches()) {
          paragraphs.add(new Paragraph(plain(row(line)), false));
        }
      } else if (!line.isEmpty()) {
        open.append(open.isEmpty() ? "" : " ").append(line);
      }
    }
    close(open, paragraphs);
    return paragraphs;
  }

  private static void close(StringBuilder open, List<Paragraph> paragraphs) {
    if (!open.isEmpty()) {
      var words = open.toString();
      paragraphs.add(
          new Paragraph(plain(words.startsWith("- ") ? "• " + words.substring(2) : words), false));
      open.setLength(0);
    }
  }

  private static String row(String line) {
    return String.join(" – ", line.replaceAll("^\\| *| *\\|$", "").split(" *\\| *"));
  }

  private static String plain(String words) {
    return words
        .replaceAll("\\*\\*([^*]+)\\*\\*", "$1")
        .replace("`", "")
        .replaceAll("\\[([^\\]]+)\\]\\([^)]+\\)", "$1");
  }
}
