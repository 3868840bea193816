package ascribe.nlp.text;

/// Marks that can close each other.
enum MarkFamily {
  /// “ ” „ ‟ " `` '' and doubled single marks.
  DOUBLE,
  /// ‘ ’ ‚ ‛ ' and the grave accent.
  SINGLE,
  /// « »
  GUILLEMET,
  /// ‹ ›
  SINGLE_GUILLEMET,
  /// 「 」 『 』
  CORNER
}
