package ascribe.ui.text;

/// Where the text stands between the edges of the page, in whole pixels.
///
/// @param x left edge of the text
/// @param width of the text
record Column(double x, double width) {

  /// Room for bars and glyphs, which is never given up.
  static final double LEAST_MARGIN = 56;

  /// Room to the right of the text, as far as the overview strip.
  private static final double LEAST_RIGHT = 48;

  private static final double LEAST_WIDTH = 120;

  /// A column in the middle of a page; narrower than wanted where the page is.
  static Column in(double page, double wanted) {
    double width = Math.max(LEAST_WIDTH, Math.min(wanted, page - LEAST_MARGIN - LEAST_RIGHT));
    double x = Math.max(LEAST_MARGIN, Math.floor((page - width) / 2));
    return new Column(x, Math.floor(width));
  }
}
