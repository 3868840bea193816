package ascribe.ui.kit;

import java.util.List;
import javafx.geometry.Point2D;
import javafx.geometry.Rectangle2D;
import javafx.scene.text.TextFlow;

/// The lines of words that all read from left to right.
record PlainLines(TextFlow flow) implements WordLines {

  @Override
  public List<Line> lines() {
    return flow.getLayoutInfo().getTextLines(false).stream()
        .map(l -> new Line(l.start(), l.end(), l.bounds().getMinY()))
        .toList();
  }

  @Override
  public List<Rectangle2D> boxes(int start, int end, boolean toNextLine) {
    return flow.getLayoutInfo().getSelectionGeometry(start, end, toNextLine);
  }

  @Override
  public Hit hit(Point2D point) {
    var hit = flow.getHitInfo(point);
    return new Hit(hit.getCharIndex(), hit.getInsertionIndex());
  }
}
