package ascribe.json;

import ascribe.json.FormatException.Reason;
import ascribe.model.CodePoints;
import ascribe.model.Document;
import ascribe.model.Span;
import java.util.List;

/// Reads spans that count code points of one text, and checks their words against it.
final class SpanReader {

  private final String text;
  private final int length;
  private final CodePoints codePoints;

  SpanReader(Document document) {
    this.text = document.text();
    this.length = document.characters();
    this.codePoints = new CodePoints(text);
  }

  List<Span> list(Node node) throws FormatException {
    return node.list(this::span);
  }

  /// The span that the fields `start`, `end` and, where it stands, `text` of `node` give.
  Span span(Node node) throws FormatException {
    int start = node.at("start").integer();
    int end = node.at("end").integer();
    if (start < 0 || end < start || end > length) {
      throw new FormatException(
          Reason.WRONG_SPAN,
          "%s (%d to %d) does not lie in the text, which has %d characters."
              .formatted(node.path(), start, end, length));
    }
    var span = codePoints.toUtf16(start, end);
    var words = node.at("text").optional(Node::text);
    if (words != null && !words.equals(span.of(text))) {
      throw new FormatException(
          Reason.WRONG_SPAN,
          "%s (%d to %d) gives other words than the text has there."
              .formatted(node.path(), start, end));
    }
    return span;
  }
}
