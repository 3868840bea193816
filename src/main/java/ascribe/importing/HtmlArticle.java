package ascribe.importing;

import ascribe.importing.LeftOut.Kind;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;

/// Reads the main article of a page, and keeps aside what stands around and between it.
final class HtmlArticle implements HtmlText.Choice {

  /// Deeper elements become neighbours.
  private static final int DEEPEST = 400;

  /// Where names of classes hide more than this share of the running text, they are not believed.
  private static final double LEAST_KEPT = 0.25;

  /// Letters of a line that leads elsewhere, and of a list of such lines.
  private static final int SHORT = 400;

  private static final int LONG_LIST = 20_000;

  private static final Pattern TEASER =
      Pattern.compile(
          "(?i)\\s*(?:read more|more:|related|see also|also read|read also|read next|watch:|"
              + "lesen sie auch|mehr zum thema|lire aussi|lea también|leggi anche).*",
          Pattern.DOTALL);

  private final Set<Element> roots = Collections.newSetFromMap(new IdentityHashMap<>());
  private final Set<Element> path = Collections.newSetFromMap(new IdentityHashMap<>());
  private final PageParts parts;

  private HtmlArticle(List<Element> roots, PageParts parts) {
    this.parts = parts;
    for (var root : roots) {
      this.roots.add(root);
      path.addAll(root.parents());
    }
  }

  static Extract read(String html) {
    var page = parse(html);
    var body = page.body();
    var parts = new PageParts(true);
    var prose = Prose.of(body, parts);
    var bare = new PageParts(false);
    if (prose.in(body) < LEAST_KEPT * Prose.of(body, bare).in(body)) {
      parts = bare;
      prose = Prose.of(body, bare);
    }
    var roots = ArticleRoot.of(body, prose);
    var heading = heading(body, roots);
    var kept = heading == null ? roots : with(heading, roots);
    var result = HtmlText.of(body, new HtmlArticle(kept, parts));
    if (result.text().isBlank()) {
      return HtmlFragment.read(html); // nothing but parts: all of them are wanted
    }
    var facts = HtmlFacts.of(page, roots.getFirst());
    return new Extract(
        result.text(),
        facts.title(),
        facts.date(),
        facts.language(),
        facts.author(),
        facts.link(),
        result.leftOut());
  }

  static Document parse(String html) {
    return Parser.htmlParser().setMaxDepth(DEEPEST).parseInput(html, "");
  }

  /// The headline, where it stands outside the article's elements.
  private static @Nullable Element heading(Element body, List<Element> roots) {
    if (roots.stream().anyMatch(root -> root.selectFirst("h1") != null)) {
      return null;
    }
    return body.select("h1").stream()
        .filter(h1 -> !h1.text().isBlank() && h1.closest("nav, aside, footer, [hidden]") == null)
        .reduce((first, second) -> second.text().length() > first.text().length() ? second : first)
        .orElse(null);
  }

  private static List<Element> with(Element heading, List<Element> roots) {
    return Stream.concat(Stream.of(heading), roots.stream()).toList();
  }

  @Override
  public @Nullable Kind leavesOut(Element element) {
    if (roots.contains(element) || path.contains(element)) {
      return null;
    }
    var kind = parts.kind(element);
    if (!inArticle(element)) {
      return kind == null ? outside(element) : kind;
    }
    if (kind == null && isTeaser(element)) {
      return Kind.RELATED;
    }
    return kind;
  }

  @Override
  public boolean keepsWordsOf(Element element) {
    return roots.contains(element) || !path.contains(element);
  }

  /// Parents on the way to the article are entered, so an element that is asked about stands in the
  /// article as soon as its parent is none of them.
  private boolean inArticle(Element element) {
    var parent = element.parent();
    return parent != null && (roots.contains(parent) || !path.contains(parent));
  }

  private static Kind outside(Element element) {
    return switch (element.normalName()) {
      case "header" -> Kind.FRAME;
      case "article" -> Kind.RELATED;
      default -> Kind.OTHER;
    };
  }

  /// A list of links, a paragraph that only leads elsewhere, or another article.
  private static boolean isTeaser(Element element) {
    return switch (element.normalName()) {
      case "article" -> element.parents().stream().anyMatch(p -> p.normalName().equals("article"));
      case "ul", "ol" -> LinkShare.of(element, LONG_LIST, 2) > 0.8;
      case "p", "h2", "h3", "h4", "div" ->
          element.childrenSize() > 0
              && LinkShare.of(element, SHORT, 1) > 0.5
              && TEASER.matcher(element.text()).matches();
      default -> false;
    };
  }
}
