package ascribe.importing;

import ascribe.importing.LeftOut.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;
import org.jspecify.annotations.Nullable;

/// Writes the text of a part of a page, and keeps aside what a choice leaves out. Lives on one
/// thread; never recurses, however deep the page is nested.
final class HtmlText implements NodeFilter {

  private static final Set<String> BLOCKS =
      Set.of(
          "address",
          "article",
          "aside",
          "blockquote",
          "body",
          "center",
          "dd",
          "details",
          "dialog",
          "div",
          "dl",
          "dt",
          "fieldset",
          "figcaption",
          "figure",
          "footer",
          "form",
          "h1",
          "h2",
          "h3",
          "h4",
          "h5",
          "h6",
          "header",
          "hr",
          "legend",
          "li",
          "main",
          "nav",
          "ol",
          "p",
          "pre",
          "section",
          "summary",
          "table",
          "tbody",
          "thead",
          "tfoot",
          "tr",
          "caption",
          "ul");

  /// Says what an element is when it is left out, null when it stays.
  interface Choice {
    @Nullable Kind leavesOut(Element element);

    /// Whether words directly in this element stay.
    default boolean keepsWordsOf(Element element) {
      return true;
    }
  }

  private static final Choice EVERYTHING = element -> null;

  private final Choice choice;
  private final TextFlow flow = new TextFlow();
  private final List<LeftOut> leftOut = new ArrayList<>();
  private int preformatted;
  private int quotes;

  private HtmlText(Choice choice) {
    this.choice = choice;
  }

  /// A text and what was left out of it.
  record Result(String text, List<LeftOut> leftOut) {}

  static Result of(Element element, Choice choice) {
    var writer = new HtmlText(choice);
    writer.traverse(element);
    String text = writer.flow.text();
    return new Result(
        text, writer.leftOut.stream().map(piece -> piece.at(paragraphEnd(text, piece))).toList());
  }

  static String of(Element element) {
    return of(element, EVERYTHING).text();
  }

  /// What was left out inside a paragraph stands behind it.
  private static int paragraphEnd(String text, LeftOut piece) {
    int at = piece.offset();
    int end = at == 0 ? 0 : text.indexOf("\n\n", at);
    return end < 0 ? text.length() : end;
  }

  @Override
  public FilterResult head(Node node, int depth) {
    if (node instanceof TextNode words) {
      words(words);
    } else if (node instanceof Element element) {
      if (PageParts.isInvisible(element)) {
        return FilterResult.SKIP_ENTIRELY;
      }
      var kind = choice.leavesOut(element);
      if (kind != null) {
        leaveOut(kind, of(element));
        if (BLOCKS.contains(element.normalName())) {
          flow.paragraph();
        }
        return FilterResult.SKIP_ENTIRELY;
      }
      open(element.normalName());
    }
    return FilterResult.CONTINUE;
  }

  private void words(TextNode words) {
    boolean stays = !(words.parent() instanceof Element parent) || choice.keepsWordsOf(parent);
    if (!stays) {
      leaveOut(Kind.OTHER, words.text());
    } else if (preformatted > 0) {
      flow.lines(words.getWholeText());
    } else {
      flow.words(words.getWholeText());
    }
  }

  private void leaveOut(Kind kind, String text) {
    if (!text.isBlank()) {
      leftOut.add(new LeftOut(kind, text.strip(), flow.length()));
    }
  }

  private void open(String tag) {
    switch (tag) {
      case "br" -> flow.lineBreak();
      case "td", "th" -> flow.cell();
      case "q" -> flow.words(quotes++ % 2 == 0 ? "“" : "‘");
      default -> {
        if (BLOCKS.contains(tag)) {
          flow.paragraph();
        }
        preformatted += tag.equals("pre") ? 1 : 0;
      }
    }
  }

  @Override
  public FilterResult tail(Node node, int depth) {
    if (node instanceof Element element && !PageParts.isInvisible(element)) {
      close(element.normalName());
    }
    return FilterResult.CONTINUE;
  }

  private void close(String tag) {
    switch (tag) {
      case "q" -> flow.words(--quotes % 2 == 0 ? "”" : "’");
      case "pre" -> {
        preformatted--;
        flow.paragraph();
      }
      default -> {
        if (BLOCKS.contains(tag)) {
          flow.paragraph();
        }
      }
    }
  }
}
