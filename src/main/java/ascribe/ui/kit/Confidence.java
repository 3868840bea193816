package ascribe.ui.kit;

/// How sure a model is, as the reader is told.
public final class Confidence {

  private static final double MOST = 0.99;

  private Confidence() {}

  /// Rounded down to a hundredth, and never to certainty: no model is 100 % sure.
  ///
  /// @param confidence 0 to 1
  public static double shown(double confidence) {
    return Math.min(MOST, Math.floor(confidence * 100) / 100);
  }
}
