package ascribe.ui.text;

import ascribe.session.Highlight.LineForm;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javafx.scene.Node;
import javafx.scene.paint.Color;
import javafx.scene.shape.LineTo;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.Path;
import javafx.scene.shape.StrokeLineCap;

/// Collects straight lines and draws all that look alike as one shape.
final class LineBatch {

  private static final double FAINT = 0.3;

  private record Style(Color colour, LineForm form, double width, boolean dimmed) {}

  private final Map<Style, Path> paths = new LinkedHashMap<>();

  /// Adds a line whose upper (or left) edge is at `y` (or `x`).
  void horizontal(
      Color colour, LineForm form, double width, boolean dimmed, double x, double right, double y) {
    path(new Style(colour, form, width, dimmed))
        .getElements()
        .addAll(new MoveTo(x, y + width / 2), new LineTo(right, y + width / 2));
  }

  void vertical(
      Color colour,
      LineForm form,
      double width,
      boolean dimmed,
      double x,
      double y,
      double bottom) {
    path(new Style(colour, form, width, dimmed))
        .getElements()
        .addAll(new MoveTo(x + width / 2, y), new LineTo(x + width / 2, bottom));
  }

  List<Node> nodes() {
    return new ArrayList<>(paths.values());
  }

  private Path path(Style style) {
    return paths.computeIfAbsent(style, LineBatch::styled);
  }

  private static Path styled(Style style) {
    var path = new Path();
    path.setManaged(false);
    path.setMouseTransparent(true);
    path.setFill(null);
    path.setStroke(style.colour());
    path.setStrokeWidth(style.width());
    path.setOpacity(style.dimmed() ? FAINT : 1);
    switch (style.form()) {
      case SOLID, NONE -> path.setStrokeLineCap(StrokeLineCap.BUTT);
      case DASHED -> {
        path.setStrokeLineCap(StrokeLineCap.BUTT);
        path.getStrokeDashArray().setAll(6.0, 3.0);
      }
      case DOTTED -> {
        path.setStrokeLineCap(StrokeLineCap.ROUND);
        path.getStrokeDashArray().setAll(0.01, 2.2 * style.width());
      }
    }
    return path;
  }
}
