package ascribe.ui.kit;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;
import javafx.geometry.Orientation;
import javafx.geometry.Point2D;
import javafx.geometry.Rectangle2D;
import javafx.scene.layout.Region;
import javafx.scene.text.Text;

/// Wrapped words of both directions: each piece is a node of its own, and is put where the Unicode
/// bidirectional algorithm wants it.
final class MixedFlow extends Region implements WordLines {

  private String words = "";
  private boolean rightToLeft;
  private Map<Piece, Text> texts = Map.of();
  private List<Piece> pieces = List.of();
  private double spacing;
  private List<MixedLines.Line> laid = List.of();
  private double lineHeight;

  void show(List<WordRun> runs) {
    words = runs.stream().map(WordRun::words).collect(Collectors.joining());
    rightToLeft = Scripts.readsRightToLeft(words);
    var looks = new ArrayList<WordRun>();
    var ends = new TreeSet<Integer>();
    int end = 0;
    for (var run : runs) {
      end += run.words().length();
      if (ends.add(end)) {
        looks.add(run);
      }
    }
    pieces = Pieces.of(words, rightToLeft, ends);
    texts = HashMap.newHashMap(pieces.size());
    for (var piece : pieces) {
      var look = looks.get(ends.headSet(piece.start(), true).size()).look();
      texts.put(piece, look.apply(piece.drawn(words)));
    }
    getChildren().setAll(pieces.stream().map(texts::get).toList());
    requestLayout();
  }

  void setLineSpacing(double pixels) {
    spacing = pixels;
    requestLayout();
  }

  private Text text(Piece piece) {
    return requireNonNull(texts.get(piece));
  }

  private double width(Piece piece) {
    return piece.kind() == Piece.Kind.LINE_END ? 0 : text(piece).getLayoutBounds().getWidth();
  }

  private List<MixedLines.Line> lines(double width) {
    return new MixedLines(this::width, width, rightToLeft).of(pieces);
  }

  private double largest(ToDoubleFunction<Text> length) {
    return texts.values().stream().mapToDouble(length).max().orElse(0);
  }

  private double measuredHeight() {
    return largest(Text::getBaselineOffset) + largest(t -> t.getLayoutBounds().getMaxY());
  }

  @Override
  public Orientation getContentBias() {
    return Orientation.HORIZONTAL;
  }

  @Override
  protected double computePrefWidth(double height) {
    return lines(Double.MAX_VALUE).stream()
        .mapToDouble(l -> l.places().stream().mapToDouble(MixedLines.Place::width).sum())
        .max()
        .orElse(0);
  }

  @Override
  protected double computePrefHeight(double width) {
    int count = lines(width < 0 ? Double.MAX_VALUE : width).size();
    return count == 0 ? 0 : count * (measuredHeight() + spacing) - spacing;
  }

  @Override
  protected void layoutChildren() {
    laid = lines(getWidth());
    lineHeight = measuredHeight();
    double base = largest(Text::getBaselineOffset);
    for (var line : laid) {
      for (var place : line.places()) {
        var text = text(place.piece());
        text.relocate(place.x(), base - text.getBaselineOffset());
      }
      base += lineHeight + spacing;
    }
  }

  @Override
  public List<Line> lines() {
    layout();
    var lines = new ArrayList<Line>();
    for (var line : laid) {
      lines.add(new Line(line.start(), line.end(), lines.size() * (lineHeight + spacing)));
    }
    return lines;
  }

  @Override
  public List<Rectangle2D> boxes(int start, int end, boolean toNextLine) {
    layout();
    var boxes = new ArrayList<Rectangle2D>();
    for (int i = 0; i < laid.size(); i++) {
      double height = toNextLine && i + 1 < laid.size() ? lineHeight + spacing : lineHeight;
      double top = i * (lineHeight + spacing);
      for (var place : laid.get(i).places()) {
        var piece = place.piece();
        int from = Math.max(start, piece.start());
        int to = Math.min(end, piece.end());
        if (from < to) {
          boxes.add(box(place, from - piece.start(), to - piece.start(), top, height));
        }
      }
    }
    return boxes;
  }

  /// The box of a stretch of a piece. A piece has one direction, so there is one box.
  private Rectangle2D box(MixedLines.Place place, int from, int to, double top, double height) {
    var piece = place.piece();
    if (from == 0 && to == piece.end() - piece.start() || place.width() == 0) {
      return new Rectangle2D(place.x(), top, place.width(), height);
    }
    var layout = text(piece).getLayoutInfo();
    var part = layout.getSelectionGeometry(from, to, false);
    double left = part.stream().mapToDouble(Rectangle2D::getMinX).min().orElse(0);
    double right = part.stream().mapToDouble(Rectangle2D::getMaxX).max().orElse(0);
    return new Rectangle2D(place.x() + left, top, right - left, height);
  }

  @Override
  public Hit hit(Point2D point) {
    layout();
    if (laid.isEmpty()) {
      return new Hit(0, 0);
    }
    int line = (int) Math.floor(point.getY() / (lineHeight + spacing));
    var places = laid.get(Math.clamp(line, 0, laid.size() - 1)).places();
    var place =
        places.stream()
            .min(Comparator.comparingDouble(p -> distance(p, point.getX())))
            .orElseThrow();
    var text = text(place.piece());
    var hit = text.hitTest(new Point2D(point.getX() - place.x(), 0));
    int length = text.getText().length();
    return new Hit(
        place.piece().start() + Math.clamp(hit.getCharIndex(), 0, length - 1),
        place.piece().start() + Math.clamp(hit.getInsertionIndex(), 0, length));
  }

  private static double distance(MixedLines.Place place, double x) {
    return place.width() == 0
        ? Double.MAX_VALUE
        : Math.max(0, Math.max(place.x() - x, x - place.x() - place.width()));
  }
}
