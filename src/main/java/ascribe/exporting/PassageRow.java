package ascribe.exporting;

import ascribe.model.CodePoints;
import ascribe.review.Passage;
import java.util.List;
import java.util.Locale;

/// One passage in words, as tables and lists give it.
///
/// @param start where the passage begins, in code points of the text
/// @param end where it ends
/// @param confidence the model's, with two places; empty for rule and reader
record PassageRow(
    String kind,
    String speaker,
    String role,
    String quotation,
    String cue,
    String document,
    int start,
    int end,
    String sha256,
    String status,
    String confidence) {

  static List<PassageRow> of(ExportRequest request) {
    var document = request.document().document();
    var offsets = new CodePoints(document.text());
    var hash = document.sha256();
    return request.passages().stream().map(p -> of(p, offsets, hash)).toList();
  }

  private static PassageRow of(Passage passage, CodePoints offsets, String hash) {
    var confidence = passage.confidence();
    return new PassageRow(
        Wording.kind(passage),
        Wording.speaker(passage),
        Wording.role(passage),
        Wording.quotation(passage),
        Wording.words(passage, passage.cue()),
        passage.document().title(),
        offsets.fromUtf16(passage.extent().start()),
        offsets.fromUtf16(passage.extent().end()),
        hash,
        Wording.status(passage),
        confidence.isPresent() ? String.format(Locale.ROOT, "%.2f", confidence.getAsDouble()) : "");
  }
}
