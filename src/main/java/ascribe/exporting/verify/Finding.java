package ascribe.exporting.verify;

/// What became of a reported passage in its source.
///
/// @param source the source's name, empty when there is none
/// @param detail in plain words, what is otherwise than reported; empty when it holds
public record Finding(Reported passage, Outcome outcome, String source, String detail) {

  /// How a reported passage fares.
  public enum Outcome {
    /// Its words stand at their place, in quotation marks when they are quoted.
    HOLDS,
    /// Its words stand elsewhere in the source.
    MOVED,
    /// The source has other words there, or does not quote them.
    CHANGED,
    /// The source has nothing like its words.
    MISSING,
    /// The source was not found.
    NO_SOURCE
  }
}
