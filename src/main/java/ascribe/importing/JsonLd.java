package ascribe.importing;

import java.util.ArrayDeque;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// What the first article of a page's JSON-LD says (schema.org Article and its kinds).
record JsonLd(@Nullable String headline, @Nullable String published, @Nullable String author) {

  private static final JsonMapper MAPPER = new JsonMapper();
  private static final JsonLd NOTHING = new JsonLd(null, null, null);

  /// UTF-16 units of one script, and objects looked through.
  private static final int LONGEST = 1 << 20;

  private static final int MOST = 10_000;

  static JsonLd of(Document page) {
    for (var script : page.select("script[type=application/ld+json]")) {
      String json = script.data();
      if (json.length() <= LONGEST) {
        try {
          var article = article(MAPPER.readTree(json));
          if (article != null) {
            return of(article);
          }
        } catch (JacksonException e) {
          continue; // pages hold all kinds of broken JSON
        }
      }
    }
    return NOTHING;
  }

  private static @Nullable JsonNode article(JsonNode root) {
    var waiting = new ArrayDeque<JsonNode>();
    waiting.add(root);
    for (int seen = 0; !waiting.isEmpty() && seen < MOST; seen++) {
      var node = waiting.removeFirst();
      if (node.isObject() && types(node).anyMatch(JsonLd::isArticle)) {
        return node;
      }
      if (node.isArray()) {
        node.forEach(waiting::add);
      } else if (node.isObject()) {
        Stream.of("@graph", "mainEntity", "mainEntityOfPage")
            .map(node::path)
            .filter(JsonNode::isContainer)
            .forEach(waiting::add);
      }
    }
    return null;
  }

  private static Stream<String> types(JsonNode node) {
    var type = node.path("@type");
    return type.isArray() ? type.valueStream().map(JsonLd::words) : Stream.of(words(type));
  }

  private static boolean isArticle(String type) {
    return type.endsWith("Article") || type.endsWith("Posting") || type.equals("Report");
  }

  private static JsonLd of(JsonNode article) {
    var author = article.path("author");
    String names =
        (author.isArray() ? author.valueStream() : Stream.of(author))
            .map(node -> words(node.isObject() ? node.path("name") : node))
            .filter(name -> !name.isBlank())
            .collect(Collectors.joining(", "));
    return new JsonLd(
        orNull(words(article.path("headline"))),
        orNull(words(article.path("datePublished"))),
        orNull(names));
  }

  private static String words(JsonNode node) {
    return node.isString() ? node.stringValue() : "";
  }

  private static @Nullable String orNull(String words) {
    return words.isBlank() ? null : words;
  }
}
