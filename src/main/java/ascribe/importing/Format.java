package ascribe.importing;

/// The forms in which a text comes.
public enum Format {
  TEXT,
  MARKDOWN,
  HTML,
  /// A document of Ascribe itself, `ascribe/1`.
  ASCRIBE,
  /// Marks in brat standoff, with their text beside them.
  BRAT,
  /// Marks as W3C Web Annotations, with their text beside them.
  WEB_ANNOTATION
}
