package ascribe.picture;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;

/// Something on a timeline as it is drawn.
///
/// @param x left edge in pixels
/// @param width in pixels
/// @param lane 0 is next to the line
/// @param labelBefore its label has no room behind it
/// @param room for its label, in pixels
record Placed<T>(T what, double x, double width, int lane, boolean labelBefore, double room) {

  private static final double GAP = 2;

  /// Puts dates beside and above each other so that neither they nor their labels cover another.
  ///
  /// @param smallest width in pixels below which none is drawn
  /// @param label width in pixels of what stands beside it
  static <T> List<Placed<T>> all(
      List<T> all,
      Function<T, TimeRange> range,
      TimelineScale scale,
      double smallest,
      ToDoubleFunction<T> label) {
    var ends = new ArrayList<Double>();
    var placed = new ArrayList<Placed<T>>();
    for (var one : all) {
      var days = range.apply(one);
      double from = scale.x(days.from());
      double length = scale.x(days.until()) - from;
      double width = Math.max(smallest, length);
      double x =
          Math.clamp(
              from - Math.max(0, smallest - length) / 2, 0, Math.max(0, scale.width() - width));
      double beside = label.applyAsDouble(one);
      // No label crosses a break.
      double behind = scale.at(x + width).right() + GAP - x - width;
      double ahead = x - scale.at(x).left();
      boolean before = beside > behind && ahead > behind;
      double room = Math.min(beside, before ? ahead : behind);
      double start = before ? x - room : x;
      int lane = 0;
      while (lane < ends.size() && ends.get(lane) > start) {
        lane++;
      }
      if (lane == ends.size()) {
        ends.add(0.0);
      }
      ends.set(lane, x + width + (before ? 0 : room) + GAP);
      placed.add(new Placed<>(one, x, width, lane, before, room));
    }
    return placed;
  }

  /// How many lanes there are, but not more than `most`.
  static int lanes(List<? extends Placed<?>> placed, int most) {
    return Math.min(most, placed.stream().mapToInt(Placed::lane).max().orElse(0) + 1);
  }
}
