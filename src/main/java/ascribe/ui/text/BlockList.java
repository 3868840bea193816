package ascribe.ui.text;

import ascribe.model.Span;
import java.util.List;
import java.util.OptionalDouble;
import java.util.function.IntConsumer;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.scene.layout.Region;
import org.fxmisc.flowless.Cell;
import org.fxmisc.flowless.VirtualFlow;
import org.fxmisc.flowless.VirtualizedScrollPane;
import org.jspecify.annotations.Nullable;

/// The blocks of the page one under another; only those in view exist.
final class BlockList extends Region {

  /// Where a revealed line is put, and how far down it may already be, in parts of the height.
  private static final double REVEALED_AT = 0.28;

  private static final double LOWEST = 0.78;

  private final PageModel model;
  private final ObservableList<Block> blocks = FXCollections.observableArrayList();
  private final VirtualFlow<Block, BlockCell> flow;
  private final VirtualizedScrollPane<VirtualFlow<Block, BlockCell>> pane;
  private IntConsumer onScroll = _ -> {};
  private int wanted = -1;

  BlockList(PageModel model) {
    this.model = model;
    flow = VirtualFlow.createVertical(blocks, b -> new BlockCell(new BlockView(model, b)));
    pane = new VirtualizedScrollPane<>(flow);
    getChildren().add(pane);
    flow.estimatedScrollYProperty().addListener((_, _, _) -> onScroll.accept(position()));
  }

  void onScroll(IntConsumer onScroll) {
    this.onScroll = onScroll;
  }

  /// Makes all blocks anew.
  void renew() {
    blocks.setAll(model.content().blocks());
  }

  /// Makes all blocks anew and brings an offset to the top.
  void renewAt(int offset) {
    renew();
    setPosition(offset);
  }

  /// Draws those blocks in view anew whose marks have changed.
  void refreshMarks() {
    visible().forEach(BlockView::refreshMarks);
  }

  void refreshAll() {
    visible().forEach(BlockView::refresh);
  }

  /// Draws anew what lies behind the words of the blocks in view.
  void redraw() {
    visible().forEach(BlockView::redraw);
  }

  List<BlockView> visible() {
    return flow.visibleCells().stream().map(BlockCell::view).toList();
  }

  int position() {
    if (wanted >= 0) {
      return wanted;
    }
    for (var view : visible()) {
      double top = -topOf(view);
      if (top < view.getHeight() && view.block() instanceof Block.Paragraph p) {
        return p.span().start() + (top <= 0 ? 0 : view.offsetOfLine(top));
      }
    }
    return 0;
  }

  /// The part of the text whose blocks are in view.
  Span inView() {
    int start = position();
    int end = start;
    for (var view : visible()) {
      double hidden = topOf(view) + view.getHeight() - getHeight();
      int last =
          hidden <= 0
              ? PageText.span(view.block()).end()
              : PageText.span(view.block()).start() + view.offsetOfLine(view.getHeight() - hidden);
      end = Math.max(end, last);
    }
    return new Span(start, end);
  }

  /// Brings a line to the middle of the page.
  void showInMiddle(int offset) {
    place(offset, 0.5);
  }

  void setPosition(int offset) {
    place(offset, 0);
  }

  void reveal(Span span) {
    int index = model.content().blockAt(span.start());
    var cell = wanted >= 0 ? null : flow.getCellIfVisible(index).orElse(null);
    if (cell != null) {
      double y = topOf(cell.view()) + cell.view().heightOfLine(span.start());
      if (y >= 0 && y <= LOWEST * getHeight()) {
        return;
      }
    }
    place(span.start(), REVEALED_AT);
  }

  /// Brings a line to a height, given in parts of the whole; before the first layout, later.
  private void place(int offset, double height) {
    if (blocks.isEmpty()) {
      return;
    }
    if (getHeight() <= 0) {
      wanted = offset;
      return;
    }
    wanted = -1;
    int index = model.content().blockAt(offset);
    flow.showAsFirst(index);
    flow.layout();
    double line = flow.getCellIfVisible(index).map(c -> c.view().heightOfLine(offset)).orElse(0.0);
    flow.showAtOffset(index, Math.rint(height * getHeight() - line));
  }

  private double topOf(BlockView view) {
    return flow.sceneToLocal(view.localToScene(0, 0)).getY();
  }

  /// Where the line of an offset ends on this list, if it is in view.
  OptionalDouble lowerEdge(int offset) {
    return flow.getCellIfVisible(model.content().blockAt(offset))
        .map(c -> topOf(c.view()) + c.view().heightOfLine(offset) + model.look().lineHeight())
        .filter(y -> y > 0 && y < getHeight())
        .map(OptionalDouble::of)
        .orElseGet(OptionalDouble::empty);
  }

  void scrollBy(double pixels) {
    flow.scrollYBy(pixels);
  }

  void scrollToStart() {
    flow.showAsFirst(0);
  }

  void scrollToEnd() {
    flow.showAsLast(blocks.size() - 1);
  }

  /// The block at a point of this list, and the point on it; null between and beside the blocks.
  @Nullable Hit hit(double x, double y) {
    var hit = flow.hit(x, y);
    if (!hit.isCellHit()) {
      return null;
    }
    var at = hit.getCellOffset();
    return new Hit(hit.getCell().view(), at.getX(), at.getY());
  }

  /// A point on a block.
  record Hit(BlockView view, double x, double y) {}

  @Override
  protected void layoutChildren() {
    pane.resizeRelocate(0, 0, getWidth(), getHeight());
    if (wanted >= 0 && getHeight() > 0) {
      int offset = wanted;
      pane.layout();
      place(offset, 0);
    }
  }

  private record BlockCell(BlockView view) implements Cell<Block, BlockView> {

    @Override
    public BlockView getNode() {
      return view;
    }

    @Override
    public boolean isReusable() {
      return true;
    }

    @Override
    public void updateItem(Block block) {
      view.show(block);
    }
  }
}
