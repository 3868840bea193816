package ascribe.session;

import ascribe.model.Span;

/// That a place was gone to: the same place can be gone to again after the reader has scrolled
/// away.
///
/// @param number grows with each place that is gone to
/// @param again whether a step back or forward led there
/// @param words what was gone to there; empty where only the place was
public record Arrival(int number, boolean again, Span words) {

  static final Arrival NONE = new Arrival(0, false, new Span(0, 0));
}
