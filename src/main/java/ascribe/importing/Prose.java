package ascribe.importing;

import java.util.IdentityHashMap;
import java.util.Map;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;

/// Measures for every element of a page how much running text it holds: letters in paragraphs,
/// apart from links and from parts that are no article. Lives on one thread.
final class Prose implements NodeFilter {

  private final PageParts parts;
  private final Map<Element, Integer> letters = new IdentityHashMap<>();
  private int total;
  private int paragraphs;
  private int links;

  private Prose(PageParts parts) {
    this.parts = parts;
  }

  static Prose of(Element page, PageParts parts) {
    var prose = new Prose(parts);
    prose.traverse(page);
    return prose;
  }

  /// Letters of running text in `element`.
  int in(Element element) {
    return letters.getOrDefault(element, 0);
  }

  @Override
  public FilterResult head(Node node, int depth) {
    if (node instanceof TextNode words && links == 0) {
      boolean inParagraph = paragraphs > 0 || besideLineBreaks(words);
      total += inParagraph ? words.text().strip().length() : 0;
    } else if (node instanceof Element element) {
      if (PageParts.isInvisible(element) || parts.kind(element) != null) {
        return FilterResult.SKIP_ENTIRELY;
      }
      letters.put(element, total);
      paragraphs += isParagraph(element) ? 1 : 0;
      links += element.normalName().equals("a") ? 1 : 0;
    }
    return FilterResult.CONTINUE;
  }

  @Override
  public FilterResult tail(Node node, int depth) {
    if (node instanceof Element element && letters.containsKey(element)) {
      letters.merge(element, total, (before, after) -> after - before);
      paragraphs -= isParagraph(element) ? 1 : 0;
      links -= element.normalName().equals("a") ? 1 : 0;
    }
    return FilterResult.CONTINUE;
  }

  private static boolean isParagraph(Element element) {
    return switch (element.normalName()) {
      case "p", "blockquote", "pre" -> true;
      default -> false;
    };
  }

  /// Old pages divide paragraphs by line breaks alone.
  private static boolean besideLineBreaks(TextNode words) {
    var next = words.nextSibling();
    var before = words.previousSibling();
    return (next != null && next.nodeName().equals("br"))
        || (before != null && before.nodeName().equals("br"));
  }
}
