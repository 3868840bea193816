package ascribe.ui.theme;

/// The colour difference ΔE00 (CIE 142-2001), written from Sharma, Wu and Dalal, "The CIEDE2000
/// Color-Difference Formula: Implementation Notes, Supplementary Test Data, and Mathematical
/// Observations" (2005).
final class ColourDifference {

  private static final double POW7_25 = Math.pow(25, 7);

  private ColourDifference() {}

  /// A colour in CIELAB.
  record Lab(double l, double a, double b) {

    /// @param rgb 0xRRGGBB in sRGB, seen under D65
    static Lab of(int rgb) {
      var c = Srgb.linear(rgb);
      double x = 0.4124564 * c[0] + 0.3575761 * c[1] + 0.1804375 * c[2];
      double y = 0.2126729 * c[0] + 0.7151522 * c[1] + 0.0721750 * c[2];
      double z = 0.0193339 * c[0] + 0.1191920 * c[1] + 0.9503041 * c[2];
      double fx = f(x / 0.95047);
      double fy = f(y);
      double fz = f(z / 1.08883);
      return new Lab(116 * fy - 16, 500 * (fx - fy), 200 * (fy - fz));
    }

    private static double f(double t) {
      return t > 216.0 / 24389 ? Math.cbrt(t) : (24389.0 / 27 * t + 16) / 116;
    }
  }

  static double between(int rgb, int other) {
    return between(Lab.of(rgb), Lab.of(other));
  }

  static double between(Lab p, Lab q) {
    double g = 0.5 * (1 - chromaWeight((Math.hypot(p.a, p.b) + Math.hypot(q.a, q.b)) / 2));
    double c1 = Math.hypot((1 + g) * p.a, p.b);
    double c2 = Math.hypot((1 + g) * q.a, q.b);
    double h1 = hue((1 + g) * p.a, p.b);
    double h2 = hue((1 + g) * q.a, q.b);

    double dh = h2 - h1;
    if (c1 * c2 == 0) {
      dh = 0;
    } else if (dh > 180) {
      dh -= 360;
    } else if (dh < -180) {
      dh += 360;
    }
    double meanHue = h1 + h2;
    if (c1 * c2 != 0) {
      if (Math.abs(h1 - h2) > 180) {
        meanHue += meanHue < 360 ? 360 : -360;
      }
      meanHue /= 2;
    }
    double meanL = (p.l + q.l) / 2;
    double meanC = (c1 + c2) / 2;

    double t =
        1
            - 0.17 * cos(meanHue - 30)
            + 0.24 * cos(2 * meanHue)
            + 0.32 * cos(3 * meanHue + 6)
            - 0.20 * cos(4 * meanHue - 63);
    double offset = (meanL - 50) * (meanL - 50);
    double sl = 1 + 0.015 * offset / Math.sqrt(20 + offset);
    double sc = 1 + 0.045 * meanC;
    double sh = 1 + 0.015 * meanC * t;
    double turn = 30 * Math.exp(-Math.pow((meanHue - 275) / 25, 2));
    double rt = -Math.sin(Math.toRadians(2 * turn)) * 2 * chromaWeight(meanC);

    double l = (q.l - p.l) / sl;
    double c = (c2 - c1) / sc;
    double h = 2 * Math.sqrt(c1 * c2) * Math.sin(Math.toRadians(dh / 2)) / sh;
    return Math.sqrt(l * l + c * c + h * h + rt * c * h);
  }

  private static double chromaWeight(double chroma) {
    double c7 = Math.pow(chroma, 7);
    return Math.sqrt(c7 / (c7 + POW7_25));
  }

  private static double hue(double a, double b) {
    double degrees = Math.toDegrees(Math.atan2(b, a));
    return degrees < 0 ? degrees + 360 : degrees;
  }

  private static double cos(double degrees) {
    return Math.cos(Math.toRadians(degrees));
  }
}
