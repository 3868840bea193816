package ascribe.exporting;

import ascribe.model.Document;
import ascribe.review.Passage;
import java.util.Map;
import java.util.Objects;

/// What the placeholders of a template stand for.
final class TemplateFields {

  /// The placeholders that stand everywhere.
  static final java.util.Set<String> OF_DOCUMENT =
      java.util.Set.of("title", "date", "characters", "sha256", "count");

  /// The placeholders that stand inside `passages`.
  static final java.util.Set<String> OF_PASSAGE =
      java.util.Set.of(
          "number",
          "sentence",
          "words",
          "speaker",
          "role",
          "kind",
          "cue",
          "start",
          "end",
          "status",
          "confidence",
          "details");

  private TemplateFields() {}

  static Map<String, String> of(ExportRequest request) {
    Document document = request.document().document();
    return Map.of(
        "title", document.title(),
        "date", Objects.toString(document.date(), ""),
        "characters", Integer.toString(document.characters()),
        "sha256", document.sha256(),
        "count", Integer.toString(request.passages().size()));
  }

  static Map<String, String> of(int number, Passage passage, PassageRow row, Details details) {
    return Map.ofEntries(
        Map.entry("number", Integer.toString(number)),
        Map.entry("sentence", Wording.sentence(passage)),
        Map.entry("words", row.quotation()),
        Map.entry("speaker", row.speaker()),
        Map.entry("role", row.role()),
        Map.entry("kind", row.kind()),
        Map.entry("cue", row.cue()),
        Map.entry("start", Integer.toString(row.start())),
        Map.entry("end", Integer.toString(row.end())),
        Map.entry("status", row.status()),
        Map.entry("confidence", row.confidence()),
        Map.entry("details", details.of(passage)));
  }
}
