package ascribe.importing;

import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;

/// Measures how much of a short element is links. Stops where the element turns out to be long, so
/// that deep nesting costs little.
final class LinkShare implements NodeFilter {

  private final int longest;
  private int letters;
  private int linked;
  private int links;
  private int depth;

  private LinkShare(int longest) {
    this.longest = longest;
  }

  /// Whether the element has at most `longest` letters, blanks aside.
  static boolean isShort(Element element, int longest) {
    var measure = new LinkShare(longest);
    measure.traverse(element);
    return measure.letters <= longest;
  }

  /// The share of an element's letters that are links, 0 for an element longer than `longest` or
  /// with fewer links than `fewest`.
  static double of(Element element, int longest, int fewest) {
    var measure = new LinkShare(longest);
    measure.traverse(element);
    boolean counts = measure.letters > 0 && measure.letters <= longest && measure.links >= fewest;
    return counts ? (double) measure.linked / measure.letters : 0;
  }

  @Override
  public FilterResult head(Node node, int level) {
    if (node instanceof TextNode words) {
      String text = words.getWholeText();
      for (int i = 0; i < text.length() && letters <= longest; i++) {
        boolean letter = !Character.isWhitespace(text.charAt(i));
        letters += letter ? 1 : 0;
        linked += letter && depth > 0 ? 1 : 0;
      }
    } else if (node.nodeName().equals("a")) {
      depth++;
      links++;
    }
    return letters > longest ? FilterResult.STOP : FilterResult.CONTINUE;
  }

  @Override
  public FilterResult tail(Node node, int level) {
    depth -= node.nodeName().equals("a") ? 1 : 0;
    return FilterResult.CONTINUE;
  }
}
