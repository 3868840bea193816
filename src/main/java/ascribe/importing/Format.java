package ascribe.importing;

/// The forms in which a text comes.
public enum Format {
  TEXT,
  MARKDOWN,
  HTML,
  /// A document of Ascribe itself, `ascribe/1`.
  ASCRIBE
}
