package ascribe.ui.text;

import ascribe.session.Crowd;
import ascribe.session.Highlight.LineForm;
import ascribe.ui.text.MarginPlan.Stretch;
import java.util.ArrayList;
import java.util.List;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.paint.Color;
import javafx.scene.text.Text;

/// Draws the margin of one block: bars, signs, names, and the line that joins the selected mark's
/// parts. All distances in pixels to the left of the text.
final class MarginPainter {

  private static final double JOIN = 8;
  private static final double TICK = 4;
  private static final double FIRST_BAR = 15;
  private static final double BAR_STEP = 6;
  private static final double BAR_WIDTH = 3;
  private static final double SIGN_GAP = 2;
  private static final double CROWD = 2;

  private final Look look;
  private final Geometry words;
  private final double height;
  private final MarginSigns signs;
  private final MarginNames names;

  /// @param height of the block, the space below its words included
  MarginPainter(Look look, Geometry words, double height) {
    this.look = look;
    this.words = words;
    this.height = height;
    signs = new MarginSigns(look, words);
    names = new MarginNames(look, words, MarginSigns.STEP);
  }

  List<Node> nodes(BlockMarks marks) {
    var nodes = new ArrayList<Node>();
    var stretches =
        marks.margin().stream()
            .map(m -> new Stretch(m, words.line(m.span().start()), words.line(m.span().end() - 1)))
            .toList();
    var plan = MarginPlan.of(stretches, words.lines().size());
    var batch = new LineBatch();
    plan.bars().forEach(b -> bar(batch, b));
    join(batch, marks);
    nodes.addAll(batch.nodes());
    double beside = words.x() - FIRST_BAR - plan.columns() * BAR_STEP - SIGN_GAP;
    plan.signs().stream()
        .filter(s -> beside - (s.place() + 1) * MarginSigns.STEP >= 0)
        .forEach(s -> nodes.add(signs.of(s, beside - s.place() * MarginSigns.STEP)));
    plan.names().forEach(n -> names.of(n, beside).ifPresent(nodes::add));
    marks.crowds().forEach(c -> nodes.add(crowd(c)));
    return nodes;
  }

  private void bar(LineBatch batch, MarginPlan.Bar bar) {
    var piece = bar.mark().look();
    batch.vertical(
        look.palette().lines().of(piece.hue()),
        piece.line(),
        piece.uncertain() ? 1 : BAR_WIDTH,
        piece.dimmed(),
        words.x() - FIRST_BAR - bar.column() * BAR_STEP,
        words.base(bar.first()) - 0.72 * words.size(),
        words.base(bar.last()) + 0.24 * words.size());
  }

  /// How many marks there was no room to draw, right of the text.
  private Node crowd(Crowd crowd) {
    var text = new Text("+" + crowd.marks());
    text.setFont(look.label());
    int line = words.line(crowd.span().start());
    return place(
        text, words.x() + words.width() + CROWD, words.base(line), look.palette().inkSoft());
  }

  private void join(LineBatch batch, BlockMarks marks) {
    var join = marks.join();
    if (join == null) {
      return;
    }
    var colour = look.palette().lines().of(join.look().hue());
    double x = Math.round(words.x() - JOIN);
    var heights =
        join.parts().stream()
            .flatMap(p -> words.boxes(p).stream().limit(1))
            .map(b -> (double) Math.round(words.under(b) - 0.3 * words.size()))
            .toList();
    double top = join.above() || heights.isEmpty() ? 0 : heights.getFirst();
    double bottom = join.below() || heights.isEmpty() ? height : heights.getLast();
    if (bottom > top) {
      batch.vertical(colour, LineForm.SOLID, 1.5, false, x, top, bottom);
      heights.forEach(
          y -> batch.horizontal(colour, LineForm.SOLID, 1.5, false, x, x + TICK, y - 0.75));
    }
  }

  /// Puts a text on a base line, in the way of no click.
  static Text place(Text text, double x, double base, Color colour) {
    text.setX(Math.round(x));
    text.setY(base);
    text.setTextOrigin(VPos.BASELINE);
    text.setFill(colour);
    text.setManaged(false);
    text.setMouseTransparent(true);
    return text;
  }
}
