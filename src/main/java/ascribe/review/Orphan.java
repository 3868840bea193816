package ascribe.review;

/// A correction that has no place in a document: it is kept and listed, and changes nothing.
///
/// @param decision a single correction, also where it was made together with others
public record Orphan(Decision decision, Why why) {

  public enum Why {
    /// The words no longer stand where they stood.
    TEXT_CHANGED,
    /// The words are there, but no such mark.
    NO_SUCH_MARK,
    NO_SUCH_ACTOR,
    NO_SUCH_NOTE,
    /// More than one mark or actor could be meant.
    AMBIGUOUS
  }
}
