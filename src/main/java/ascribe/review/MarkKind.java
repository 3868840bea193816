package ascribe.review;

/// The kinds of results that a reader can accept, reject and change.
public enum MarkKind {
  ATTRIBUTION,
  AUTHOR_CLAIM,
  DATE
}
