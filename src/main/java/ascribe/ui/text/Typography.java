package ascribe.ui.text;

/// How the page is set; the reader's choice, remembered.
///
/// @param size of the letters, in pixels
/// @param measure width of the column, in average characters
/// @param leading distance of two base lines, in multiples of the size
public record Typography(Face face, double size, int measure, double leading) {

  public static final Typography DEFAULT = new Typography(Face.SOURCE_SERIF, 19, 70, 1.62);

  private static final double STEP = 1.0;

  public Typography {
    size = Math.clamp(size, 11, 40);
    measure = Math.clamp(measure, 40, 110);
    leading = Math.clamp(leading, 1.3, 2.4);
  }

  public Typography larger() {
    return withSize(size + STEP);
  }

  public Typography smaller() {
    return withSize(size - STEP);
  }

  public Typography withSize(double size) {
    return new Typography(face, size, measure, leading);
  }

  public Typography withFace(Face face) {
    return new Typography(face, size, measure, leading);
  }

  public Typography withMeasure(int measure) {
    return new Typography(face, size, measure, leading);
  }

  public Typography withLeading(double leading) {
    return new Typography(face, size, measure, leading);
  }
}
