package ascribe.picture;

import java.util.List;

/// A picture as shapes, the ones behind first. Sizes are in pixels.
///
/// @param title what it shows, in words
public record Picture(String title, double width, double height, List<Shape> shapes) {

  /// Around a picture in a file of its own.
  public static final double MARGIN = 16;

  public Picture {
    if (width <= 0 || height <= 0) {
      throw new IllegalArgumentException("picture " + width + " × " + height);
    }
    shapes = List.copyOf(shapes);
  }

  /// What can be asked about, in the order of drawing.
  public List<Shape.Spot> spots() {
    return shapes.stream()
        .filter(Shape.Spot.class::isInstance)
        .map(Shape.Spot.class::cast)
        .toList();
  }
}
