package ascribe.ui.text;

/// Where the text stands between the edges of the page, in whole pixels.
///
/// @param x left edge of the text
/// @param width of the text
record Column(double x, double width) {

  /// Room for bars, signs and a short name, which is never given up.
  static final double LEAST_MARGIN = 92;

  /// Room for a speaker's name too, where the page has it.
  private static final double NAMES = 116;

  /// Room to the right of the text, as far as the overview strip.
  private static final double LEAST_RIGHT = 24;

  /// The part of the wanted width that is kept when names need room: 70 characters become 66.
  private static final double KEPT = 0.943;

  private static final double LEAST_WIDTH = 120;

  /// A column in the middle of a page; where the page is narrow, further right and a little
  /// narrower, so that names find room, and narrower still where even the text has none.
  static Column in(double page, double wanted) {
    double beside = page - LEAST_RIGHT;
    double width = Math.clamp(beside - NAMES, KEPT * wanted, wanted);
    width = Math.max(LEAST_WIDTH, Math.min(width, beside - LEAST_MARGIN));
    double x = Math.max((page - width) / 2, Math.min(NAMES, beside - width));
    return new Column(Math.floor(Math.max(LEAST_MARGIN, x)), Math.floor(width));
  }
}
