package ascribe.importing;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.Code;
import org.commonmark.node.Document;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.Image;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.ListBlock;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;
import org.commonmark.parser.Parser;
import org.jspecify.annotations.Nullable;

/// Reads CommonMark without its markup: headings, items and paragraphs as paragraphs. Never
/// recurses, however deep the text is nested.
final class Markdown {

  private static final int DEEPEST = 200;

  private final TextFlow flow = new TextFlow();
  private @Nullable String heading;
  private int headingStart = -1;

  private Markdown() {}

  static Extract read(String text) {
    var matter = FrontMatter.of(text);
    var parser = Parser.builder().maxOpenBlockParsers(DEEPEST).maxInlineNesting(DEEPEST).build();
    var markdown = new Markdown();
    markdown.write(parser.parse(text.substring(matter.end())));
    Map<String, String> fields = matter.fields();
    String title = fields.get("title");
    return new Extract(
        markdown.flow.text(),
        title == null ? markdown.heading : title,
        date(fields),
        fields.getOrDefault("language", fields.get("lang")),
        fields.get("author"),
        link(fields),
        List.of());
  }

  private static @Nullable LocalDate date(Map<String, String> fields) {
    String stated = fields.getOrDefault("date", fields.get("published"));
    var found = stated == null ? null : DateText.first(stated);
    return found == null ? null : found.date();
  }

  private static @Nullable String link(Map<String, String> fields) {
    String stated = fields.getOrDefault("link", fields.getOrDefault("url", fields.get("source")));
    return stated != null && stated.matches("https?://\\S{1,2000}") ? stated : null;
  }

  private void write(Node root) {
    Node node = root;
    while (node != null) {
      boolean enters = open(node) && node.getFirstChild() != null;
      if (enters) {
        node = node.getFirstChild();
        continue;
      }
      while (node != null) {
        close(node);
        if (node == root) {
          return;
        }
        if (node.getNext() != null) {
          node = node.getNext();
          break;
        }
        node = node.getParent();
      }
    }
  }

  /// Writes what a node holds itself.
  ///
  /// @return whether its children are wanted
  private boolean open(Node node) {
    if (isBlock(node)) {
      flow.paragraph();
    }
    switch (node) {
      case Text text -> flow.words(text.getLiteral());
      case Code code -> flow.words(code.getLiteral());
      case FencedCodeBlock code -> flow.lines(code.getLiteral());
      case IndentedCodeBlock code -> flow.lines(code.getLiteral());
      case HtmlBlock html -> html(html.getLiteral());
      case SoftLineBreak _ -> flow.words(" ");
      case HardLineBreak _ -> flow.lineBreak();
      case Heading _ -> headingStart = flow.length();
      case Image _ -> {
        return false;
      }
      default -> {
        return true;
      }
    }
    return true;
  }

  private void html(String markup) {
    flow.lines(HtmlText.of(HtmlArticle.parse(markup).body()));
  }

  private void close(Node node) {
    if (isBlock(node)) {
      flow.paragraph();
    }
    if (node instanceof Heading && heading == null) {
      String words = Titles.tidy(flow.text().substring(headingStart));
      heading = words.isEmpty() ? null : words;
    }
  }

  private static boolean isBlock(Node node) {
    return node instanceof Paragraph
        || node instanceof Heading
        || node instanceof BlockQuote
        || node instanceof ListBlock
        || node instanceof ListItem
        || node instanceof FencedCodeBlock
        || node instanceof IndentedCodeBlock
        || node instanceof HtmlBlock
        || node instanceof Document;
  }
}
