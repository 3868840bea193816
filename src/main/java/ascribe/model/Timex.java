package ascribe.model;

/// A TIMEX3 time expression (TimeML 1.2.1).
///
/// @param reading what the words say by themselves; a changed document date only anchors it anew
/// @param value the TIMEX3 value of the reading under its anchor, "2025-08-15", "XXXX-08-15",
///   "P31Y", "PAST_REF"
/// @param reason in plain words, how the value was found ("two days after 15 August")
public record Timex(
    String id,
    Span span,
    TimexType type,
    TimexReading reading,
    String value,
    Anchor anchor,
    String reason,
    Provenance provenance,
    ReviewState review) {

  /// What the value rests on: nothing (complete by itself), the document's date, a date told in the
  /// text, or something that is not known.
  public enum Anchor {
    NONE,
    DOCUMENT,
    TEXT,
    UNKNOWN
  }

  public Timex withValue(String value, Anchor anchor, String reason) {
    return new Timex(id, span, type, reading, value, anchor, reason, provenance, review);
  }

  public Timex withReview(ReviewState review) {
    return new Timex(id, span, type, reading, value, anchor, reason, provenance, review);
  }
}
