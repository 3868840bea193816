package ascribe.picture;

import ascribe.model.Layer;
import ascribe.picture.Shape.Align;
import ascribe.picture.TimelineModel.Told;
import java.util.List;

/// The words and signs that stand beside or over what lies on a timeline.
final class TimelineLabels {

  private static final double SMALL = 11;

  /// Between a label and what it stands beside, in pixels.
  private static final double GAP = 4;

  /// Less room, in pixels, is not worth a letter.
  private static final double LEAST = 24;

  private TimelineLabels() {}

  static void beside(
      List<Shape> shapes, Placed<?> placed, String label, double y, double strength) {
    if (placed.room() < LEAST) {
      return;
    }
    var words = Page.fitted(label, SMALL, placed.room());
    double x = placed.labelBefore() ? placed.x() - GAP : placed.x() + placed.width() + GAP;
    var align = placed.labelBefore() ? Align.END : Align.START;
    shapes.add(new Shape.Words(x, y, words, SMALL, false, align, Ink.WORDS, strength));
  }

  /// The form's glyph, the claim's where there is one, and how many passages there are.
  static String signs(Told told) {
    int count = told.passages().size();
    boolean claim = told.passages().stream().anyMatch(p -> p.attribution().analystClaim());
    return (told.layer() == Layer.QUOTES ? "“" : "≈")
        + (claim ? "◆" : "")
        + (count > 1 ? count : "");
  }

  /// Says how many there are for whom no lane was left.
  static void more(
      List<Shape> shapes,
      TimelineWords words,
      double width,
      List<? extends Placed<?>> placed,
      int most,
      double y) {
    int count = (int) placed.stream().filter(p -> p.lane() >= most).count();
    if (count > 0) {
      shapes.add(
          new Shape.Words(
              width, y, words.more(count), TimelinePicture.SMALL, false, Align.END, Ink.SOFT, 1));
    }
  }
}
