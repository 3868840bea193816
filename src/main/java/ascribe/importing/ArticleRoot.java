package ascribe.importing;

import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/// Finds the elements of a page that hold its article: those that say so, else the one in which the
/// most paragraphs stand close together.
final class ArticleRoot {

  /// Letters of running text below which a part that calls itself the article is not believed.
  private static final int LEAST = 140;

  private final Element body;
  private final Prose prose;

  private ArticleRoot(Element body, Prose prose) {
    this.body = body;
    this.prose = prose;
  }

  /// The article's elements in page order, never empty.
  static List<Element> of(Element body, Prose prose) {
    return new ArticleRoot(body, prose).find();
  }

  private List<Element> find() {
    var stated = body.select("[itemprop=articleBody]");
    var outer =
        stated.stream()
            .filter(
                e -> e.parents().stream().noneMatch(p -> p.attr("itemprop").equals("articleBody")))
            .toList();
    if (outer.stream().mapToInt(prose::in).sum() >= LEAST) {
      return outer;
    }
    for (String selector : List.of("article, [role=article]", "main, [role=main]")) {
      var largest =
          body.select(selector).stream().max(Comparator.comparingInt(prose::in)).orElse(null);
      if (largest != null && believed(largest)) {
        return List.of(largest);
      }
    }
    var dense = densest();
    return List.of(dense == null ? body : widened(dense));
  }

  private boolean believed(Element element) {
    return prose.in(element) >= LEAST && 2 * prose.in(element) >= prose.in(body);
  }

  /// The parent of the most and longest paragraphs; grandparents count half.
  private @Nullable Element densest() {
    Map<Element, Double> scores = new IdentityHashMap<>();
    for (var paragraph : body.select("p, blockquote, pre")) {
      int length = prose.in(paragraph);
      var parent = paragraph.parent();
      if (length >= 25 && parent != null) {
        double score = 1 + Math.min(3, length / 100.0);
        scores.merge(parent, score, Double::sum);
        var grandparent = parent.parent();
        if (grandparent != null) {
          scores.merge(grandparent, score / 2, Double::sum);
        }
      }
    }
    return scores.entrySet().stream()
        .max(Map.Entry.comparingByValue())
        .map(Map.Entry::getKey)
        .orElse(null);
  }

  /// Articles cut into sections have their text in several neighbours.
  private Element widened(Element dense) {
    var root = dense;
    for (var parent = root.parent(); parent != null; parent = parent.parent()) {
      if (prose.in(parent) > 1.2 * prose.in(root)) {
        root = parent;
      }
      if (parent == body) {
        break;
      }
    }
    return root;
  }
}
