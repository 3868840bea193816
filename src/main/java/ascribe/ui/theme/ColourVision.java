package ascribe.ui.theme;

import javafx.scene.paint.Color;

/// A way of seeing colours. Simulated by the matrices for severity 1.0 of Machado, Oliveira and
/// Fernandes, "A Physiologically-based Model for Simulation of Color Vision Deficiency" (2009),
/// which work on linear light; grey keeps the luminance alone.
public enum ColourVision {
  FULL(1, 0, 0, 0, 1, 0, 0, 0, 1),
  PROTAN(
      0.152286, 1.052583, -0.204868, 0.114503, 0.786281, 0.099216, -0.003882, -0.048116, 1.051998),
  DEUTAN(
      0.367322, 0.860646, -0.227968, 0.280085, 0.672501, 0.047413, -0.011820, 0.042940, 0.968881),
  TRITAN(
      1.255528, -0.076749, -0.178779, -0.078411, 0.930809, 0.147602, 0.004733, 0.691367, 0.303900),
  GREY(0.2126, 0.7152, 0.0722, 0.2126, 0.7152, 0.0722, 0.2126, 0.7152, 0.0722);

  private final double[] matrix;

  ColourVision(double... matrix) {
    this.matrix = matrix;
  }

  /// The colour that full vision would have to see instead.
  ///
  /// @param rgb 0xRRGGBB
  public int simulate(int rgb) {
    var c = Srgb.linear(rgb);
    return Srgb.ofLinear(row(0, c), row(3, c), row(6, c));
  }

  /// The same for an opaque colour of the toolkit.
  Color seen(Color color) {
    return Srgb.color(simulate(Srgb.rgb(color)));
  }

  private double row(int at, double[] c) {
    return matrix[at] * c[0] + matrix[at + 1] * c[1] + matrix[at + 2] * c[2];
  }
}
