package ascribe.importing;

import ascribe.importing.LeftOut.Kind;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.select.Evaluator;
import org.jsoup.select.QueryParser;
import org.jspecify.annotations.Nullable;

/// Knows the parts of a page that are no article: by their element, their role, and the words of
/// their classes and identifier. Lives on one thread.
final class PageParts {

  private static final Set<String> INVISIBLE =
      Set.of(
          "script",
          "style",
          "template",
          "noscript",
          "svg",
          "math",
          "iframe",
          "object",
          "embed",
          "video",
          "audio",
          "canvas",
          "select",
          "button",
          "input",
          "textarea",
          "head",
          "datalist",
          "progress",
          "meter");

  /// Names of body and frame parts carry words of what they hold or lack: "has-sidebar".
  private static final Set<String> NEVER = Set.of("html", "body", "main", "article", "h1");

  private static final Map<String, Kind> TAGS =
      Map.of(
          "nav", Kind.NAVIGATION,
          "aside", Kind.SIDEBAR,
          "footer", Kind.FRAME,
          "form", Kind.SIGN_UP,
          "dialog", Kind.CONSENT,
          "figcaption", Kind.CAPTION);

  private static final Map<String, Kind> ROLES =
      Map.of(
          "navigation", Kind.NAVIGATION,
          "complementary", Kind.SIDEBAR,
          "contentinfo", Kind.FRAME,
          "search", Kind.NAVIGATION,
          "dialog", Kind.CONSENT,
          "alertdialog", Kind.CONSENT);

  private static final Map<String, Kind> WORDS = words();

  /// More than this is no byline and no caption, whatever it is called (letters).
  private static final int SHORT = 400;

  private static final int LONG_FORM = 1500;

  private static final Pattern CAMEL = Pattern.compile("(?<=[a-z])(?=[A-Z])");
  private static final Pattern LACKS =
      Pattern.compile("(?:\\b|_|-)(?:has|with|no|without|hide)[-_]\\w+");
  private static final Pattern NO_WORD = Pattern.compile("[^a-z0-9]+");

  private static final Evaluator ARTICLE = QueryParser.parse("h1, main, [itemprop=articleBody]");

  private final boolean byName;
  private final Map<String, Optional<Kind>> known = new HashMap<>();

  /// @param byName whether classes and identifiers are asked too
  PageParts(boolean byName) {
    this.byName = byName;
  }

  /// Whether browsers show nothing of the element.
  static boolean isInvisible(Element element) {
    if (INVISIBLE.contains(element.normalName()) || element.hasAttr("hidden")) {
      return true;
    }
    String style = element.attr("style");
    return !style.isEmpty()
        && style
            .toLowerCase(Locale.ROOT)
            .replace(" ", "")
            .matches(".*(?:display:none|visibility:hidden).*");
  }

  /// What the element is, null when it may be article.
  @Nullable Kind kind(Element element) {
    String tag = element.normalName();
    if (NEVER.contains(tag)) {
      return null;
    }
    var kind = TAGS.get(tag);
    if (kind == null && element.hasAttr("role")) {
      kind = ROLES.get(element.attr("role"));
    }
    if (kind == null && byName && (element.hasAttr("class") || element.hasAttr("id"))) {
      String names = element.attr("class") + " " + element.attr("id");
      kind = known.computeIfAbsent(names, this::byName).orElse(null);
    }
    boolean paragraph = tag.equals("p") && kind != Kind.BYLINE && kind != Kind.CAPTION;
    return kind == null || paragraph || holdsTheArticle(element, kind) ? null : kind;
  }

  private static boolean holdsTheArticle(Element element, Kind kind) {
    return switch (kind) {
      case BYLINE, CAPTION -> !LinkShare.isShort(element, SHORT);
      case NAVIGATION,
          FRAME,
          SIDEBAR,
          ADVERTISEMENT,
          COMMENTS,
          RELATED,
          CONSENT,
          SHARING,
          SIGN_UP,
          OTHER ->
          element.selectFirst(ARTICLE) != null || isLongForm(element);
    };
  }

  /// Some pages stand in one form altogether.
  private static boolean isLongForm(Element element) {
    return element.normalName().equals("form") && !LinkShare.isShort(element, LONG_FORM);
  }

  /// "ArticleShare-bar js_foo" has the words article, share, bar, js, foo.
  private Optional<Kind> byName(String names) {
    String lower = CAMEL.matcher(names).replaceAll("-").toLowerCase(Locale.ROOT);
    String own = LACKS.matcher(lower).replaceAll("");
    String words = "-" + NO_WORD.matcher(own).replaceAll("-") + "-";
    return WORDS.entrySet().stream()
        .filter(entry -> words.contains(entry.getKey()))
        .map(Map.Entry::getValue)
        .findFirst();
  }

  private static Map<String, Kind> words() {
    var words = new LinkedHashMap<String, Kind>();
    for (String line : Lists.lines("page-parts.txt")) {
      String[] cells = line.split(" \\| ", 2);
      for (String word : cells[1].split(" ", -1)) {
        words.put("-" + word + "-", Kind.valueOf(cells[0]));
      }
    }
    return words;
  }
}
