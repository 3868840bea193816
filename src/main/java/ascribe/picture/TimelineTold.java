package ascribe.picture;

import ascribe.model.Layer;
import ascribe.picture.Shape.Align;
import ascribe.picture.Shape.Dash;
import ascribe.picture.TimelineModel.Told;
import java.util.List;
import java.util.function.Predicate;

/// Draws the passages under a timeline: those said on its days, and those that speak of them.
///
/// @param faint tells the identifiers of marks that a filter hides
/// @param labelled says beside each what it is
record TimelineTold(
    TimelineWords words, TimelineScale scale, Predicate<String> faint, boolean labelled) {

  /// The smallest width of a passage, in pixels.
  private static final double LEAST = 26;

  private static final double LANE = 19;
  private static final int MOST_LANES = 3;

  /// @return the lower edge of what was drawn
  double draw(List<Shape> shapes, List<Told> told, double top) {
    double y = top;
    for (var telling : Telling.values()) {
      y = rows(shapes, telling, told, y);
    }
    return y;
  }

  private double rows(List<Shape> shapes, Telling telling, List<Told> told, double top) {
    var here = told.stream().filter(t -> t.telling() == telling).toList();
    if (here.isEmpty()) {
      return top;
    }
    var placed =
        Placed.all(
            here,
            Told::range,
            scale,
            LEAST,
            t ->
                labelled
                    ? Page.length(words.label(t), TimelinePicture.SMALL) + TimelinePicture.AIR
                    : 0);
    shapes.add(
        new Shape.Words(
            0,
            top + TimelinePicture.SMALL,
            words.of(telling),
            TimelinePicture.SMALL,
            true,
            Align.START,
            Ink.SOFT,
            1));
    TimelineLabels.more(
        shapes, words, scale.width(), placed, MOST_LANES, top + TimelinePicture.SMALL);
    double first = top + TimelinePicture.SMALL + 5;
    placed.stream()
        .filter(p -> p.lane() < MOST_LANES)
        .forEach(p -> passages(shapes, p, first + p.lane() * LANE));
    return first + Placed.lanes(placed, MOST_LANES) * LANE + TimelinePicture.AIR / 2;
  }

  /// The form's glyph over a piece of the form's line, as on the page.
  private void passages(List<Shape> shapes, Placed<Told> placed, double y) {
    var told = placed.what();
    boolean quote = told.layer() == Layer.QUOTES;
    var ink = quote ? Ink.QUOTE : Ink.PARAPHRASE;
    double strength =
        told.passages().stream().allMatch(p -> faint.test(p.id())) ? TimelinePicture.FAINT : 1;
    double middle = placed.x() + placed.width() / 2;
    shapes.add(
        new Shape.Words(
            middle, y + 11, TimelineLabels.signs(told), 12, true, Align.MIDDLE, ink, strength));
    shapes.add(
        new Shape.Line(
            placed.x(),
            y + 15,
            placed.x() + placed.width(),
            y + 15,
            told.workedOut() ? 1 : 2.5,
            quote ? Dash.SOLID : Dash.DASHED,
            ink,
            strength));
    if (labelled) {
      TimelineLabels.beside(shapes, placed, words.label(told), y + 14, strength);
    }
    shapes.add(new Shape.Spot(placed.x(), y, placed.width(), LANE, told.id(), words.of(told)));
  }
}
