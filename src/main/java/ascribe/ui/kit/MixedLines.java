package ascribe.ui.kit;

import java.text.Bidi;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;

/// Sets pieces in lines: broken in the order of the words, then placed as they are read.
///
/// @param widths of the pieces, in pixels
/// @param width of the lines, in pixels
/// @param rightToLeft how all of it reads: such lines end flush on the right
record MixedLines(ToDoubleFunction<Piece> widths, double width, boolean rightToLeft) {

  /// A piece and its left edge. Blanks at a line end have no width.
  record Place(Piece piece, double x, double width) {}

  /// The places of a line, from left to right.
  record Line(List<Place> places) {
    int start() {
      return places.stream().mapToInt(p -> p.piece().start()).min().orElse(0);
    }

    int end() {
      return places.stream().mapToInt(p -> p.piece().end()).max().orElse(0);
    }
  }

  /// @param pieces in the order of the words
  List<Line> of(List<Piece> pieces) {
    var lines = new ArrayList<Line>();
    int from = 0;
    while (from < pieces.size()) {
      int end = lineEnd(pieces, from);
      lines.add(line(pieces.subList(from, end)));
      from = end;
    }
    return lines;
  }

  private int lineEnd(List<Piece> pieces, int from) {
    double x = 0;
    int opening = from;
    for (int i = from; i < pieces.size(); i++) {
      var piece = pieces.get(i);
      if (piece.opens()) {
        opening = i;
      }
      x += widths.applyAsDouble(piece);
      if (i > from && !piece.blank() && x > width + 0.01) {
        return opening > from ? opening : i; // a word wider than the line is broken anywhere
      }
      if (piece.kind() == Piece.Kind.LINE_END) {
        return i + 1;
      }
    }
    return pieces.size();
  }

  private Line line(List<Piece> pieces) {
    int visible = pieces.size();
    while (visible > 0 && pieces.get(visible - 1).blank()) {
      visible--;
    }
    var inOrder = pieces.subList(0, visible).toArray(Piece[]::new);
    var levels = new byte[visible];
    double wide = 0;
    for (int i = 0; i < visible; i++) {
      levels[i] = (byte) inOrder[i].level();
      wide += widths.applyAsDouble(inOrder[i]);
    }
    if (visible > 0) {
      Bidi.reorderVisually(levels, 0, inOrder, 0, visible);
    }
    var places = new ArrayList<Place>();
    double left = rightToLeft ? width - wide : 0;
    double x = left;
    for (var piece : inOrder) {
      double each = widths.applyAsDouble(piece);
      places.add(new Place(piece, x, each));
      x += each;
    }
    for (var blank : pieces.subList(visible, pieces.size())) {
      places.add(rightToLeft ? 0 : places.size(), new Place(blank, rightToLeft ? left : x, 0));
    }
    return new Line(places);
  }
}
