package ascribe.ui.text;

import ascribe.model.Span;
import java.util.function.IntConsumer;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.scene.layout.Region;
import org.fxmisc.flowless.VirtualFlow;
import org.fxmisc.flowless.VirtualizedScrollPane;

/// The blocks of the page one under another; only those in view exist.
final class BlockList extends Region {

  /// Where a revealed line is put, and how far down it may already be, in parts of the height.
  private static final double REVEALED_AT = 0.28;

  private static final double LOWEST = 0.78;

  private final PageModel model;
  private final ObservableList<Block> blocks = FXCollections.observableArrayList();
  private final VirtualFlow<Block, BlockCell> flow;
  private final VirtualizedScrollPane<VirtualFlow<Block, BlockCell>> pane;
  private final BlocksInView inView;
  private IntConsumer onScroll = _ -> {};
  private int wanted = -1;

  BlockList(PageModel model) {
    this.model = model;
    flow = VirtualFlow.createVertical(blocks, b -> new BlockCell(new BlockView(model, b)));
    inView = new BlocksInView(model, flow);
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
    inView.all().forEach(BlockView::refreshMarks);
  }

  void refreshAll() {
    inView.all().forEach(BlockView::refresh);
  }

  /// Draws anew what lies behind the words of the blocks in view.
  void redraw() {
    inView.all().forEach(BlockView::redraw);
  }

  int position() {
    if (wanted >= 0) {
      return wanted;
    }
    return inView.first();
  }

  /// The part of the text whose blocks are in view.
  Span inView() {
    return inView.from(position());
  }

  BlocksInView shown() {
    return inView;
  }

  /// Brings a line to the middle of the page.
  void showInMiddle(int offset) {
    place(offset, 0.5);
  }

  void setPosition(int offset) {
    place(offset, 0);
  }

  void reveal(Span span) {
    double y = wanted >= 0 ? -1 : inView.upperEdge(span.start()).orElse(-1);
    if (y >= 0 && y <= LOWEST * getHeight()) {
      return;
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

  void scrollBy(double pixels) {
    flow.scrollYBy(pixels);
  }

  void scrollToStart() {
    flow.showAsFirst(0);
  }

  void scrollToEnd() {
    flow.showAsLast(blocks.size() - 1);
  }

  @Override
  protected void layoutChildren() {
    pane.resizeRelocate(0, 0, getWidth(), getHeight());
    if (wanted >= 0 && getHeight() > 0) {
      int offset = wanted;
      pane.layout();
      place(offset, 0);
    }
  }
}
