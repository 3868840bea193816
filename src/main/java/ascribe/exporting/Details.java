package ascribe.exporting;

import ascribe.model.CodePoints;
import ascribe.model.Document;
import ascribe.review.Passage;
import java.util.ArrayList;
import java.util.List;

/// The lines of a report that say what a document is and where a passage stands in it.
final class Details {

  private final Document document;
  private final CodePoints offsets;

  Details(Document document) {
    this.document = document;
    this.offsets = new CodePoints(document.text());
  }

  /// The day of publication where it is known; length and hash of the text.
  List<String> about() {
    var lines = new ArrayList<String>();
    if (document.date() != null) {
      lines.add("Published on " + document.date());
    }
    lines.add("Text: " + document.characters() + " characters, SHA-256 " + document.sha256());
    return lines;
  }

  /// Kind, speaker's role, cue, place in code points, and how far it was checked.
  String of(Passage passage) {
    var parts = new ArrayList<String>();
    parts.add(Wording.kind(passage));
    var role = Wording.role(passage);
    if (!role.isEmpty()) {
      parts.add("speaker: " + role);
    }
    if (!passage.cue().isEmpty()) {
      parts.add("cue: " + Wording.words(passage, passage.cue()));
    }
    parts.add(place(passage));
    parts.add(Wording.status(passage));
    return String.join("; ", parts);
  }

  private String place(Passage passage) {
    var extent = passage.extent();
    return "characters "
        + offsets.fromUtf16(extent.start())
        + "–"
        + offsets.fromUtf16(extent.end());
  }
}
