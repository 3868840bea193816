package ascribe.exporting.verify;

import java.util.ArrayList;
import java.util.List;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Reads a page of Web Annotations.
final class WebAnnotationReport {

  private static final String HASH = "urn:sha256:";

  private WebAnnotationReport() {}

  static List<Reported> read(String json) throws ReportException {
    try {
      var page = JsonMapper.builder().build().readTree(json);
      var passages = new ArrayList<Reported>();
      for (var item : page.path("items")) {
        add(passages, item, page.path("label").asString(""));
      }
      return passages;
    } catch (JacksonException e) {
      throw new ReportException("the report is damaged: it is no JSON");
    }
  }

  private static void add(List<Reported> passages, JsonNode item, String title) {
    var parts = new ArrayList<String>();
    int start = Integer.MAX_VALUE;
    int end = -1;
    String hash = null;
    for (var target : item.path("target")) {
      var role = target.path("styleClass").asString("content");
      if (!role.equals("content")) {
        continue;
      }
      var source = target.path("source").asString("");
      hash = source.startsWith(HASH) ? source.substring(HASH.length()) : hash;
      for (var selector : target.path("selector")) {
        if (selector.has("exact")) {
          parts.add(selector.path("exact").asString(""));
        }
        if (selector.path("start").isInt() && selector.path("end").isInt()) {
          start = Math.min(start, selector.path("start").intValue());
          end = Math.max(end, selector.path("end").intValue());
        }
      }
    }
    if (!parts.isEmpty()) {
      boolean quotation = text(item).startsWith("quote");
      passages.add(new Reported(title, hash, quotation, List.of(parts), end < 0 ? -1 : start, end));
    }
  }

  /// What the annotation says in words, which begins with the kind.
  private static String text(JsonNode item) {
    var body = item.path("body");
    return (body.isArray() ? body.path(0) : body).path("value").asString("");
  }
}
