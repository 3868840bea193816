package ascribe.ui.text;

import ascribe.model.Span;
import ascribe.ui.kit.WordLines;
import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Rectangle2D;

/// Where the words of a laid-out block stand. Spans count from the block's beginning.
///
/// @param words where they stand
/// @param lines of the words
/// @param drawn the words
/// @param x of the text's left edge on the block, in pixels
/// @param y of the text's upper edge on the block, in pixels
/// @param width of the column of text, in pixels
/// @param baseLine from the top of a line to its base line, in pixels
/// @param size of the letters, in pixels
record Geometry(
    WordLines words,
    List<WordLines.Line> lines,
    String drawn,
    double x,
    double y,
    double width,
    double baseLine,
    double size) {

  /// The boxes of words, one a line or more where directions mix; without the space between lines
  /// and without blanks at their ends.
  List<Box> boxes(Span span) {
    var boxes = new ArrayList<Box>();
    for (var line : lines.subList(line(span.start()), lines.size())) {
      if (line.start() >= span.end()) {
        break;
      }
      int start = Math.max(line.start(), span.start());
      int end = Math.min(line.end(), span.end());
      if (end == line.end()) {
        end = start + drawn.substring(start, end).stripTrailing().length();
      }
      boxes.addAll(boxes(words.boxes(start, end, false)));
    }
    return boxes;
  }

  /// Likewise, but each box reaches to the next line.
  List<Box> fullBoxes(Span span) {
    return boxes(words.boxes(span.start(), span.end(), true));
  }

  private List<Box> boxes(List<Rectangle2D> rectangles) {
    return Box.merged(
        rectangles.stream()
            .filter(r -> r.getWidth() > 0)
            .map(r -> new Box(r.getMinX() + x, r.getMinY() + y, r.getWidth(), r.getHeight()))
            .toList());
  }

  /// The base line under a box of words.
  double under(Box box) {
    return box.y() + baseLine;
  }

  /// The number of the line that holds an offset.
  int line(int offset) {
    int line = 0;
    while (line < lines.size() - 1 && lines.get(line + 1).start() <= offset) {
      line++;
    }
    return line;
  }

  /// The base line of a line by its number.
  double base(int line) {
    return y + lines.get(line).top() + baseLine;
  }
}
