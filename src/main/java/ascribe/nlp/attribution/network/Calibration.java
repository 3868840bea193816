package ascribe.nlp.attribution.network;

/// How often a relation of a given strength was right where that was measured, with straight lines
/// between the points: the confidence that a reader is told.
///
/// @param strength in ascending order
/// @param right the share of right ones at each strength, never falling
record Calibration(double[] strength, double[] right) {

  Calibration {
    if (strength.length == 0 || strength.length != right.length) {
      throw new IllegalArgumentException(strength.length + " and " + right.length + " points");
    }
    for (int i = 1; i < strength.length; i++) {
      if (strength[i] <= strength[i - 1] || right[i] < right[i - 1]) {
        throw new IllegalArgumentException("point " + i + " falls");
      }
    }
  }

  double of(double value) {
    int above = 0;
    while (above < strength.length && strength[above] <= value) {
      above++;
    }
    if (above == 0 || above == strength.length) {
      return right[Math.min(above, strength.length - 1)];
    }
    double share = (value - strength[above - 1]) / (strength[above] - strength[above - 1]);
    return right[above - 1] + share * (right[above] - right[above - 1]);
  }
}
