package ascribe.model;

/// What the reader has done with a result.
public enum ReviewState {
  NONE,
  ACCEPTED,
  REJECTED,
  CHANGED,
  ADDED
}
