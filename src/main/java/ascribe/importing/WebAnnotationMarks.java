package ascribe.importing;

import ascribe.model.CodePoints;
import ascribe.model.Document;
import ascribe.model.Span;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/// Reads attributions from a page of W3C Web Annotations. A target is found by its position when
/// its words stand there, else by its words with their context.
final class WebAnnotationMarks {

  private final String text;
  private final CodePoints offsets;
  private final int characters;

  private WebAnnotationMarks(Document document) {
    this.text = document.text();
    this.characters = document.characters();
    this.offsets = new CodePoints(text);
  }

  static List<ForeignMark> read(JsonNode page, Document document) throws WrongMarks {
    var reader = new WebAnnotationMarks(document);
    var marks = new ArrayList<ForeignMark>();
    for (var item : page.path("items")) {
      var mark = reader.mark(item, "w" + (marks.size() + 1));
      if (mark != null) {
        marks.add(mark);
      }
    }
    return marks;
  }

  private @Nullable ForeignMark mark(JsonNode item, String otherId) throws WrongMarks {
    var parts = new HashMap<String, List<Span>>();
    for (var target : several(item.path("target"))) {
      var part = target.path("styleClass").asString("content");
      parts.computeIfAbsent(part, _ -> new ArrayList<>()).add(span(target));
    }
    var content = parts.getOrDefault("content", List.of());
    if (content.isEmpty()) {
      return null;
    }
    var name = item.path("id").asString("");
    int at = name.startsWith("urn:sha256:") ? name.indexOf('#') : -1;
    return new ForeignMark(
        at < 0 ? otherId : name.substring(at + 1),
        content,
        parts.getOrDefault("cue", List.of()),
        parts.getOrDefault("source", List.of()),
        tags(item));
  }

  private static Map<String, List<String>> tags(JsonNode item) {
    var tags = new HashMap<String, List<String>>();
    for (var body : several(item.path("body"))) {
      var value = body.path("value").asString("");
      int colon = value.indexOf(':');
      if (body.path("purpose").asString("").equals("tagging") && colon > 0) {
        tags.computeIfAbsent(value.substring(0, colon), _ -> new ArrayList<>())
            .add(value.substring(colon + 1));
      }
    }
    return tags;
  }

  private Span span(JsonNode target) throws WrongMarks {
    String exact = null;
    String prefix = "";
    String suffix = "";
    Span place = null;
    for (var selector : several(target.path("selector"))) {
      if (selector.has("exact")) {
        exact = selector.path("exact").asString("");
        prefix = selector.path("prefix").asString("");
        suffix = selector.path("suffix").asString("");
      }
      int start = selector.path("start").asInt(-1);
      int end = selector.path("end").asInt(-1);
      if (start >= 0 && end >= start && end <= characters) {
        place = offsets.toUtf16(start, end);
      }
    }
    if (place != null && (exact == null || place.of(text).equals(exact))) {
      return place;
    }
    int at = exact == null || exact.isEmpty() ? -1 : text.indexOf(prefix + exact + suffix);
    if (exact == null || at < 0) {
      throw new WrongMarks("an annotation speaks of words that are not in the text");
    }
    return new Span(at + prefix.length(), at + prefix.length() + exact.length());
  }

  private static List<JsonNode> several(JsonNode node) {
    var nodes = new ArrayList<JsonNode>();
    if (node.isArray()) {
      node.forEach(nodes::add);
    } else if (node.isObject()) {
      nodes.add(node);
    }
    return nodes;
  }
}
