package ascribe.model;

/// In what capacity an actor speaks.
public enum SourceType {
  /// Analyst, expert, academic, think tank, economist.
  ANALYST,
  /// Holds state office now: heads of state, ministers, military, courts, an acting state.
  OFFICIAL,
  /// Party, candidate, legislator, former holder of an office.
  POLITICIAN,
  ORGANIZATION,
  MEDIA,
  WITNESS,
  OTHER
}
