package ascribe.ui.kit;

import java.util.List;
import javafx.geometry.Point2D;
import javafx.geometry.Rectangle2D;

/// Where the words of a [WordFlow] stand after layout. Offsets are UTF-16 units from the first word
/// on; lengths are pixels from the upper left corner of the flow.
public interface WordLines {

  /// A line and the half-open stretch of the words that stands on it.
  record Line(int start, int end, double top) {}

  /// What is nearest to a point.
  ///
  /// @param character the one that is nearest
  /// @param insertion where a caret would stand
  record Hit(int character, int insertion) {}

  List<Line> lines();

  /// The rectangles that a stretch of the words covers: one a line, or more where directions mix.
  ///
  /// @param toNextLine whether they take in the space between lines
  List<Rectangle2D> boxes(int start, int end, boolean toNextLine);

  Hit hit(Point2D point);
}
