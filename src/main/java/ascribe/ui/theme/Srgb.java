package ascribe.ui.theme;

import javafx.scene.paint.Color;

/// Arithmetic on sRGB colours (IEC 61966-2-1), each given as 0xRRGGBB.
final class Srgb {

  private Srgb() {}

  /// Red, green and blue in linear light, each 0 to 1.
  static double[] linear(int rgb) {
    return new double[] {
      toLinear(rgb >> 16 & 0xff), toLinear(rgb >> 8 & 0xff), toLinear(rgb & 0xff)
    };
  }

  /// The colour of linear-light components; those outside 0 to 1 are clipped.
  static int ofLinear(double red, double green, double blue) {
    return fromLinear(red) << 16 | fromLinear(green) << 8 | fromLinear(blue);
  }

  static Color color(int rgb) {
    return Color.rgb(rgb >> 16, rgb >> 8 & 0xff, rgb & 0xff);
  }

  static int rgb(Color color) {
    return (int) Math.round(255 * color.getRed()) << 16
        | (int) Math.round(255 * color.getGreen()) << 8
        | (int) Math.round(255 * color.getBlue());
  }

  /// A colour laid over another, as the toolkit blends them (in gamma-encoded values).
  ///
  /// @param share of the upper one, 0 to 1
  static int over(int upper, int lower, double share) {
    int mixed = 0;
    for (int shift = 16; shift >= 0; shift -= 8) {
      double value = share * (upper >> shift & 0xff) + (1 - share) * (lower >> shift & 0xff);
      mixed |= (int) Math.round(value) << shift;
    }
    return mixed;
  }

  /// Relative luminance (WCAG 2.2), 0 to 1.
  static double luminance(int rgb) {
    var linear = linear(rgb);
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2];
  }

  /// Contrast ratio (WCAG 2.2), 1 to 21.
  static double contrast(int a, int b) {
    double one = luminance(a) + 0.05;
    double other = luminance(b) + 0.05;
    return Math.max(one, other) / Math.min(one, other);
  }

  private static double toLinear(int value) {
    double v = value / 255.0;
    return v <= 0.04045 ? v / 12.92 : Math.pow((v + 0.055) / 1.055, 2.4);
  }

  private static int fromLinear(double value) {
    double v = Math.clamp(value, 0, 1);
    double encoded = v <= 0.0031308 ? 12.92 * v : 1.055 * Math.pow(v, 1 / 2.4) - 0.055;
    return (int) Math.round(255 * encoded);
  }
}
