package ascribe.session;

/// That a place was gone to: the same place can be gone to again after the reader has scrolled
/// away.
///
/// @param number grows with each place that is gone to
/// @param again whether a step back or forward led there
public record Arrival(int number, boolean again) {

  static final Arrival NONE = new Arrival(0, false);
}
