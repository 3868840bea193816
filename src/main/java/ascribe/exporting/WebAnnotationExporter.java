package ascribe.exporting;

import ascribe.model.CodePoints;
import ascribe.model.Document;
import ascribe.model.Span;
import ascribe.review.Passage;
import java.util.List;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// W3C Web Annotation (www.w3.org/TR/annotation-model) as JSON-LD: one annotation a passage, each
/// part of its content found by its words with as much context as makes them unique, and by
/// position in code points; cue and source are further targets, told apart by their style class.
final class WebAnnotationExporter implements Exporter.Text {

  private static final JsonMapper MAPPER = JsonMapper.builder().build();

  /// Context on either side to begin with, in UTF-16 units.
  private static final int CONTEXT = 32;

  @Override
  public String write(ExportRequest request) {
    var document = request.document().document();
    var text = new Text(document);
    var page = MAPPER.createObjectNode();
    page.put("@context", "http://www.w3.org/ns/anno.jsonld");
    page.put("type", "AnnotationPage");
    page.put("label", document.title());
    var items = page.putArray("items");
    for (var passage : request.passages()) {
      var item = items.addObject();
      item.put("type", "Annotation");
      item.put("id", text.source() + "#" + passage.id());
      item.put("motivation", "identifying");
      var bodies = item.putArray("body");
      body(bodies, "describing", describe(passage));
      MarkTags.of(passage).forEach(tag -> body(bodies, "tagging", tag));
      var targets = item.putArray("target");
      target(targets, "content", passage.content(), text);
      target(targets, "cue", passage.cue(), text);
      target(targets, "source", passage.source(), text);
    }
    return MAPPER.writerWithDefaultPrettyPrinter().writeValueAsString(page) + "\n";
  }

  private static String describe(Passage passage) {
    return Wording.kind(passage) + "; " + Wording.speaker(passage) + "; " + Wording.status(passage);
  }

  private static void body(ArrayNode bodies, String purpose, String value) {
    var body = bodies.addObject();
    body.put("type", "TextualBody");
    body.put("purpose", purpose);
    body.put("format", "text/plain");
    body.put("value", CodePoints.wellFormed(value));
  }

  /// The text, with what all its selectors need.
  private record Text(String words, String source, CodePoints offsets, Repeats repeats) {
    Text(Document document) {
      this(
          document.text(),
          "urn:sha256:" + document.sha256(),
          new CodePoints(document.text()),
          new Repeats(document.text()));
    }
  }

  private static void target(ArrayNode targets, String part, List<Span> spans, Text text) {
    for (var span : spans) {
      var target = targets.addObject();
      target.put("type", "SpecificResource");
      target.put("styleClass", part);
      selectors(target, text, span);
    }
  }

  private static void selectors(ObjectNode target, Text source, Span span) {
    target.put("source", source.source());
    var selectors = target.putArray("selector");
    var text = source.words();
    int context = contextOf(source, span);
    int from = boundary(text, Math.max(0, span.start() - context));
    int to = boundary(text, Math.min(text.length(), span.end() + context));
    var quote = selectors.addObject();
    quote.put("type", "TextQuoteSelector");
    quote.put("exact", span.of(text));
    quote.put("prefix", text.substring(from, span.start()));
    quote.put("suffix", text.substring(span.end(), to));
    var position = selectors.addObject();
    position.put("type", "TextPositionSelector");
    position.put("start", source.offsets().fromUtf16(span.start()));
    position.put("end", source.offsets().fromUtf16(span.end()));
  }

  /// The context that makes the words of `span` unique in the text.
  private static int contextOf(Text text, Span span) {
    int length = text.words().length();
    for (int context = CONTEXT; ; context *= 2) {
      int from = Math.max(0, span.start() - context);
      int to = Math.min(length, span.end() + context);
      if (from == 0 && to == length || !text.repeats().again(from, to)) {
        return context;
      }
    }
  }

  /// `offset`, or the one before it when it would cut a surrogate pair.
  private static int boundary(String text, int offset) {
    boolean cuts =
        offset > 0
            && offset < text.length()
            && Character.isSurrogatePair(text.charAt(offset - 1), text.charAt(offset));
    return cuts ? offset - 1 : offset;
  }
}
