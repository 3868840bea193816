package ascribe.picture;

import ascribe.picture.Shape.Align;
import ascribe.picture.Shape.Dash;
import java.util.List;

/// Draws the line of a timeline: its divisions, and two strokes where time is left out.
///
/// @param y of the line
/// @param top of what stands over it
/// @param bottom of what stands under it
record TimelineAxis(TimelineScale scale, TimelineWords words, double y, double top, double bottom) {

  private static final double SMALL = 11;
  private static final double GAP = 6;

  /// How far a stroke of a break reaches to each side and up and down, in pixels.
  private static final double STROKE = 3;

  void draw(List<Shape> shapes) {
    for (var stretch : scale.stretches()) {
      rule(shapes, stretch.left(), stretch.right());
      labels(shapes, stretch);
    }
    scale.breaks().forEach(b -> gap(shapes, b));
  }

  private void rule(List<Shape> shapes, double from, double to) {
    shapes.add(new Shape.Line(from, y + 0.5, to, y + 0.5, 1, Dash.SOLID, Ink.RULE, 1));
  }

  /// The first label always, moved to where it has room; of the others those that have some.
  private void labels(List<Shape> shapes, TimelineStretch stretch) {
    double free = stretch.left();
    boolean first = true;
    for (var tick : stretch.ticks()) {
      shapes.add(new Shape.Line(tick.x(), y, tick.x(), y + 5, 1, Dash.SOLID, Ink.RULE, 1));
      var label = words.of(tick);
      double length = Page.length(label, SMALL);
      double x = tick.x() + 2;
      if (first) {
        x = Math.max(stretch.left(), Math.min(x, stretch.right() - length));
      }
      if (first || (x >= free && x + length <= stretch.right() + GAP)) {
        shapes.add(new Shape.Words(x, y + 16, label, SMALL, false, Align.START, Ink.SOFT, 1));
        free = x + length + GAP;
      }
      first = false;
    }
  }

  private void gap(List<Shape> shapes, TimelineScale.Break gap) {
    double middle = (gap.left() + gap.right()) / 2;
    rule(shapes, gap.left(), middle - STROKE);
    rule(shapes, middle + STROKE, gap.right());
    shapes.add(new Shape.Line(middle, top, middle, y - 2 * STROKE, 1, Dash.DOTTED, Ink.SOFT, 1));
    shapes.add(new Shape.Line(middle, y + 2 * STROKE, middle, bottom, 1, Dash.DOTTED, Ink.SOFT, 1));
    for (double x : new double[] {middle - STROKE, middle + STROKE}) {
      shapes.add(
          new Shape.Line(
              x - STROKE / 2,
              y + 2 * STROKE,
              x + STROKE / 2,
              y - 2 * STROKE,
              1.5,
              Dash.SOLID,
              Ink.SOFT,
              1));
    }
    shapes.add(
        new Shape.Hint(gap.left(), top, gap.right() - gap.left(), bottom - top, words.of(gap)));
  }
}
