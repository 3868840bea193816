package ascribe.ui;

/// Whether a pane is shown: as the reader wants it, but in a narrow window only when asked for
/// there.
///
/// @param wanted in a window wide enough
/// @param wantedNarrow in a narrow one
record Fold(boolean wanted, boolean wantedNarrow, boolean narrow) {

  /// Below this width, in pixels, a window is narrow.
  static final double NARROW = 1100;

  boolean shown() {
    return narrow ? wantedNarrow : wanted;
  }

  Fold toggled() {
    return narrow ? new Fold(wanted, !wantedNarrow, true) : new Fold(!wanted, wantedNarrow, false);
  }

  /// The window has another width. Each time it gets narrow, the pane folds.
  Fold at(double width) {
    boolean now = width < NARROW;
    return now == narrow ? this : new Fold(wanted, false, now);
  }
}
