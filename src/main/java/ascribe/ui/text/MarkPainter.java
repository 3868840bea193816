package ascribe.ui.text;

import ascribe.model.Layer;
import ascribe.session.Highlight;
import ascribe.session.Highlight.LineForm;
import ascribe.session.Highlight.Part;
import ascribe.session.Highlights;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.paint.Color;
import javafx.scene.shape.Polygon;
import javafx.scene.shape.Rectangle;
import org.jspecify.annotations.Nullable;

/// Draws tints, lines and boxes of one block's marks: what lies behind the words.
final class MarkPainter {

  /// The upper edge of a tint above the base line and its lower edge below, in multiples of the
  /// size.
  private static final double TINT_ABOVE = 0.84;

  private static final double TINT_BELOW = 0.31;

  /// The first line below the base line, in multiples of the size.
  private static final double FIRST_LINE = 0.17;

  private static final double ROUND = 3;
  private static final double SELECTED_LINE = 3;
  private static final double NOTE = 7;

  private final Look look;
  private final Geometry words;

  MarkPainter(Look look, Geometry words) {
    this.look = look;
    this.words = words;
  }

  List<Node> tints(BlockMarks marks) {
    var nodes = new ArrayList<Node>();
    if (look.quiet() || !look.palette().tinted()) {
      return nodes;
    }
    for (var tint : marks.tints()) {
      for (var box : words.boxes(tint.span())) {
        nodes.add(around(box, 0, 0, look.palette().tints().of(tint.hue()), null));
      }
    }
    return nodes;
  }

  List<Node> lines(BlockMarks marks) {
    var batch = new LineBatch();
    var depths = LineDepths.of(marks.pieces());
    for (var piece : marks.pieces()) {
      if (piece.part() == Part.CONTENT && piece.lane() < Highlights.LANES) {
        for (var box : words.boxes(piece.span())) {
          line(batch, piece, box, depths.getOrDefault(piece.mark(), 0));
        }
      }
    }
    return batch.nodes();
  }

  private void line(LineBatch batch, Highlight piece, Box box, int depth) {
    var hue = look.palette().lines().of(piece.hue());
    double y = Math.round(words.under(box) + FIRST_LINE * words.size()) + depth;
    double width = piece.uncertain() ? 1 : piece.selected() ? SELECTED_LINE : LineDepths.LINE;
    batch.horizontal(hue, piece.line(), width, piece.dimmed(), box.x(), box.right(), y);
    if (piece.analystClaim()) {
      var claim = look.palette().lines().of(Layer.ANALYST_CLAIMS);
      double below = y + width + LineDepths.DOUBLE_GAP;
      for (int i = 0; i < 2; i++) {
        batch.horizontal(claim, LineForm.SOLID, 1, piece.dimmed(), box.x(), box.right(), below);
        below += 1 + LineDepths.DOUBLE_GAP;
      }
    }
  }

  /// The box around the source of the selected mark.
  List<Node> sourceBoxes(BlockMarks marks) {
    var nodes = new ArrayList<Node>();
    for (var piece : marks.pieces()) {
      if (piece.selected() && piece.part() == Part.SOURCE) {
        var hue = look.palette().lines().of(piece.hue());
        words.boxes(piece.span()).forEach(b -> nodes.add(around(b, 2, 2, Color.TRANSPARENT, hue)));
      }
    }
    return nodes;
  }

  /// The reader's own highlights: square boxes that reach around every line of a mark; a note has a
  /// corner turned down.
  List<Node> notes(BlockMarks marks) {
    var nodes = new ArrayList<Node>();
    for (var note : marks.notes()) {
      var boxes = words.boxes(note.span());
      for (var box : boxes) {
        var outline = around(box, 2, 3, Color.TRANSPARENT, look.palette().accent());
        outline.setArcWidth(0);
        outline.setArcHeight(0);
        nodes.add(outline);
      }
      if (note.written() && !boxes.isEmpty()) {
        double right = boxes.getLast().right() + 2;
        double top = Math.round(words.under(boxes.getLast()) - TINT_ABOVE * words.size()) - 3;
        var corner = new Polygon(right - NOTE, top, right, top, right, top + NOTE);
        corner.setFill(look.palette().accent());
        nodes.add(corner);
      }
    }
    return nodes;
  }

  /// Inverse boxes with an outline, which no mark has.
  ///
  /// @param current the hit that was gone to has a stronger outline
  List<Node> hit(List<Box> boxes, boolean current) {
    var palette = look.palette();
    var nodes = new ArrayList<Node>();
    for (var box : boxes) {
      nodes.add(around(box, 0.5, 1, palette.ink(), null));
      var outline =
          around(box, 1.5, 2.5, Color.TRANSPARENT, current ? palette.accent() : palette.ink());
      outline.setStrokeWidth(current ? 2 : 1);
      nodes.add(outline);
    }
    return nodes;
  }

  private Rectangle around(
      Box box, double beside, double above, Color fill, @Nullable Color stroke) {
    double top = Math.round(words.under(box) - TINT_ABOVE * words.size()) - above;
    double bottom = Math.round(words.under(box) + TINT_BELOW * words.size()) + above;
    var rectangle = new Rectangle(box.x() - beside, top, box.width() + 2 * beside, bottom - top);
    rectangle.setArcWidth(2 * ROUND);
    rectangle.setArcHeight(2 * ROUND);
    rectangle.setFill(fill);
    rectangle.setStroke(stroke);
    rectangle.setStrokeWidth(1.25);
    rectangle.setManaged(false);
    rectangle.setMouseTransparent(true);
    return rectangle;
  }
}
