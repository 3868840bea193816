package ascribe.ui;

import java.util.List;
import javafx.geometry.Rectangle2D;

/// Where a window stands.
///
/// @param bounds in screen pixels
record Placement(Rectangle2D bounds, boolean maximized) {

  /// The smallest a window is made, in pixels.
  static final double LEAST_WIDTH = 760;

  static final double LEAST_HEIGHT = 480;

  /// This much of a window must lie on a screen, or its title could not be reached.
  private static final double GRIP = 80;

  /// The placement brought onto one of `screens`: the one it lies on, else the first.
  ///
  /// @param screens the usable part of each, the first the main one
  Placement on(List<Rectangle2D> screens) {
    var screen = screens.stream().filter(this::reachableOn).findFirst().orElse(screens.getFirst());
    double width = Math.min(bounds.getWidth(), screen.getWidth());
    double height = Math.min(bounds.getHeight(), screen.getHeight());
    double x = Math.clamp(bounds.getMinX(), screen.getMinX(), screen.getMaxX() - width);
    double y = Math.clamp(bounds.getMinY(), screen.getMinY(), screen.getMaxY() - height);
    return new Placement(new Rectangle2D(x, y, width, height), maximized);
  }

  private boolean reachableOn(Rectangle2D screen) {
    double across =
        Math.min(bounds.getMaxX(), screen.getMaxX()) - Math.max(bounds.getMinX(), screen.getMinX());
    return across >= GRIP
        && bounds.getMinY() >= screen.getMinY()
        && bounds.getMinY() <= screen.getMaxY() - GRIP;
  }

  /// A first window in the middle of `screen`, as large as is pleasant there.
  static Placement first(Rectangle2D screen) {
    double width = Math.min(1440, screen.getWidth() * 0.94);
    double height = Math.min(900, screen.getHeight() * 0.94);
    return new Placement(
        new Rectangle2D(
            screen.getMinX() + (screen.getWidth() - width) / 2,
            screen.getMinY() + (screen.getHeight() - height) / 2,
            width,
            height),
        false);
  }
}
