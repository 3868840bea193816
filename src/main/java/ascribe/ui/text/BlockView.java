package ascribe.ui.text;

import ascribe.model.Span;
import ascribe.ui.kit.WordFlow;
import ascribe.ui.kit.WordLines;
import java.util.List;
import javafx.geometry.Orientation;
import javafx.geometry.Point2D;
import javafx.scene.AccessibleRole;
import javafx.scene.Group;
import javafx.scene.layout.Region;

/// A block on the page: its words and, behind and beside them, what is drawn of its marks.
final class BlockView extends Region {

  private final PageView page;
  private final Group behind = new Group();
  private final WordFlow flow = new WordFlow();
  private final Group before = new Group();
  private Block block;
  private BlockText text = new BlockText("", List.of(), List.of());
  private boolean stale = true;
  private double drawnWidth = -1;
  private BlockMarks drawn = BlockMarks.NONE;
  private Span drawnSelection = new Span(0, 0);

  BlockView(PageView page, Block block) {
    this.page = page;
    this.block = block;
    for (var layer : List.of(behind, flow, before)) {
      layer.setManaged(false);
    }
    behind.setMouseTransparent(true);
    before.setMouseTransparent(true);
    getChildren().addAll(behind, flow, before);
    setMinHeight(USE_PREF_SIZE);
    setMaxHeight(USE_PREF_SIZE);
    setAccessibleRole(AccessibleRole.TEXT);
    show(block);
  }

  Block block() {
    return block;
  }

  void show(Block block) {
    this.block = block;
    refresh();
  }

  /// Draws the block anew, after anything about it has changed.
  void refresh() {
    var words = BlockWords.of(page, block);
    text = BlockText.of(words, page.marks(block), page.hits(block));
    flow.show(BlockWords.runs(text, block, page.look()));
    flow.setLineSpacing(page.look().lineSpacing());
    setAccessibleText(words);
    stale = true;
    requestLayout();
  }

  /// Draws the block anew if its marks have changed.
  void refreshMarks() {
    if (!page.marks(block).equals(drawn)) {
      refresh();
    }
  }

  /// Draws anew what lies behind the words, where the selection on this block has changed.
  void redraw() {
    if (!page.selection(block).equals(drawnSelection)) {
      stale = true;
      requestLayout();
    }
  }

  /// The offset in the text nearest to a point of this view.
  int offsetAt(double x, double y) {
    Span span = PageText.span(block);
    int at = span.start() + hit(x, y).insertion();
    return Math.clamp(at, span.start(), span.end());
  }

  /// The offset of the character under a point of this view, -1 where there is none.
  int characterAt(double x, double y) {
    int at = hit(x, y).character();
    if (at < 0 || at >= text.drawn().length()) {
      return -1;
    }
    boolean under =
        geometry().fullBoxes(new Span(at, at + 1)).stream()
            .anyMatch(b -> b.x() - 1 <= x && x <= b.right() + 1 && b.y() <= y && y <= b.bottom());
    return under ? PageText.span(block).start() + at : -1;
  }

  private WordLines.Hit hit(double x, double y) {
    return flow.lines().hit(new Point2D(x - flow.getLayoutX(), y - flow.getLayoutY()));
  }

  /// The upper edges of the lines on this view, after layout.
  List<Double> lineTops() {
    return flow.lines().lines().stream().map(l -> l.top() + flow.getLayoutY()).toList();
  }

  /// The offset, from the block's beginning, of the first line that is not cut off at a height.
  int offsetOfLine(double y) {
    var lines = flow.lines().lines();
    return lines.stream()
        .filter(l -> l.top() + flow.getLayoutY() >= y - 1)
        .findFirst()
        .orElse(lines.getLast())
        .start();
  }

  /// The height on this view of the line that holds an offset in the text.
  double heightOfLine(int offset) {
    layout();
    int line = geometry().line(offset - PageText.span(block).start());
    return flow.lines().lines().get(line).top() + (line == 0 ? 0 : flow.getLayoutY());
  }

  Geometry geometry() {
    var look = page.look();
    double scale = BlockWords.isTitle(block) ? look.title().getSize() / look.text().getSize() : 1;
    return new Geometry(
        flow.lines(),
        flow.lines().lines(),
        text.drawn(),
        flow.getLayoutX(),
        flow.getLayoutY(),
        flow.getWidth(),
        look.baseLine() * scale,
        look.text().getSize() * scale);
  }

  @Override
  public Orientation getContentBias() {
    return Orientation.HORIZONTAL;
  }

  @Override
  protected double computePrefWidth(double height) {
    return Column.LEAST_MARGIN;
  }

  @Override
  protected double computePrefHeight(double width) {
    var column = page.column(width < 0 ? getWidth() : width);
    return Math.ceil(
        BlockSpace.above(page, block)
            + flow.prefHeight(column.width())
            + BlockSpace.below(page, block));
  }

  @Override
  protected void layoutChildren() {
    var column = page.column(getWidth());
    flow.resizeRelocate(
        column.x(),
        BlockSpace.above(page, block),
        column.width(),
        getHeight() - BlockSpace.above(page, block) - BlockSpace.below(page, block));
    if (stale || drawnWidth != getWidth()) {
      stale = false;
      drawnWidth = getWidth();
      flow.layout();
      draw();
    }
  }

  private void draw() {
    drawn = page.marks(block);
    drawnSelection = page.selection(block);
    var painter = new BlockPainter(page, block, text, geometry(), getHeight());
    behind.getChildren().setAll(painter.behind());
    before.getChildren().setAll(painter.before());
  }
}
