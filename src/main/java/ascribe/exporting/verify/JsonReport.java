package ascribe.exporting.verify;

import ascribe.json.AnnotatedJson;
import ascribe.json.FormatException;
import ascribe.model.CodePoints;
import ascribe.model.Form;
import ascribe.model.ReviewState;
import ascribe.model.Span;
import ascribe.review.Passage;
import ascribe.review.PassageContext;
import java.util.ArrayList;
import java.util.List;

/// Reads `ascribe/1`, one document or one a line. The text in it is the report's own, so that a
/// report whose parts do not fit each other is damaged.
final class JsonReport {

  private JsonReport() {}

  static List<Reported> read(String text) throws ReportException {
    var lines = text.lines().filter(l -> !l.isBlank()).toList();
    boolean documentALine =
        lines.stream().allMatch(l -> l.startsWith("{") && l.endsWith("}") && l.length() > 2);
    var passages = new ArrayList<Reported>();
    for (var json : documentALine ? lines : List.of(text)) {
      passages.addAll(document(json));
    }
    return passages;
  }

  private static List<Reported> document(String json) throws ReportException {
    try {
      var annotated = AnnotatedJson.read(json);
      var offsets = new CodePoints(annotated.document().text());
      var hash = annotated.document().sha256();
      return PassageContext.passages(annotated).stream()
          .filter(p -> p.review() != ReviewState.REJECTED)
          .map(p -> reported(p, offsets, hash))
          .toList();
    } catch (FormatException e) {
      throw new ReportException("the report is damaged: " + e.getMessage());
    }
  }

  private static Reported reported(Passage passage, CodePoints offsets, String hash) {
    var document = passage.document();
    Span extent = passage.extent();
    return new Reported(
        document.title(),
        hash,
        passage.form() == Form.DIRECT && ascribe.exporting.Wording.isQuotation(passage),
        List.of(passage.content().stream().map(s -> s.of(document.text())).toList()),
        offsets.fromUtf16(extent.start()),
        offsets.fromUtf16(extent.end()));
  }
}
