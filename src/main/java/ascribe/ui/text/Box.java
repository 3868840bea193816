package ascribe.ui.text;

import java.util.ArrayList;
import java.util.List;

/// A rectangle on a block, in pixels from its upper left corner.
record Box(double x, double y, double width, double height) {

  double right() {
    return x + width;
  }

  double bottom() {
    return y + height;
  }

  /// Whether the box stands on the same line of text as another.
  boolean besides(Box other) {
    return Math.abs(y - other.y) < height / 2;
  }

  /// Joins boxes that stand on one line of text and touch.
  static List<Box> merged(List<Box> boxes) {
    var merged = new ArrayList<Box>();
    for (var box : boxes) {
      if (!merged.isEmpty()) {
        var last = merged.getLast();
        if (last.besides(box) && Math.abs(last.right() - box.x) < 1) {
          merged.removeLast();
          merged.add(new Box(last.x, last.y, box.right() - last.x, last.height));
          continue;
        }
      }
      merged.add(box);
    }
    return merged;
  }
}
