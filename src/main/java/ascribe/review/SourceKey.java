package ascribe.review;

/// What the filter's key `source` can ask for: a source type, an anonymous source, or none at all.
public enum SourceKey {
  ANALYST,
  OFFICIAL,
  POLITICIAN,
  ORGANIZATION,
  MEDIA,
  WITNESS,
  OTHER,
  /// The source asked not to be named.
  ANONYMOUS,
  /// An attribution whose actor is not known.
  NONE
}
