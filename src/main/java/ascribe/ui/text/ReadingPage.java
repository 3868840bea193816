package ascribe.ui.text;

import ascribe.model.Document;
import ascribe.model.Span;
import ascribe.ui.theme.Palette;
import ascribe.ui.theme.Theme;
import java.util.List;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.geometry.Insets;
import javafx.scene.AccessibleRole;
import javafx.scene.layout.Background;
import javafx.scene.layout.BackgroundFill;
import javafx.scene.layout.CornerRadii;
import javafx.scene.layout.Region;
import org.fxmisc.flowless.Cell;
import org.fxmisc.flowless.VirtualFlow;
import org.fxmisc.flowless.VirtualizedScrollPane;

/// The page to read on: one column of text with its marks.
public final class ReadingPage extends Region implements PageView {

  private final ObservableList<Block> blocks = FXCollections.observableArrayList();
  private final VirtualFlow<Block, BlockCell> flow;
  private final VirtualizedScrollPane<VirtualFlow<Block, BlockCell>> pane;
  private PageText content = new PageText(Document.of("", "", null, "und", ""), List.of());
  private Look look = Look.of(Typography.DEFAULT, Palette.of(Theme.LIGHT), false);

  public ReadingPage() {
    flow = VirtualFlow.createVertical(blocks, b -> new BlockCell(new BlockView(this, b)));
    pane = new VirtualizedScrollPane<>(flow);
    getChildren().add(pane);
    getStyleClass().add("reading-page");
    setFocusTraversable(true);
    setAccessibleRole(AccessibleRole.TEXT_AREA);
    paint();
  }

  /// Shows a document from its beginning, without marks.
  public void show(Document document) {
    content = PageText.of(document);
    blocks.setAll(content.blocks());
    flow.showAsFirst(0);
  }

  /// Sets the page in another way; the first visible words stay where they are.
  public void setTypography(Typography typography) {
    look(Look.of(typography, look.palette(), look.quiet()));
  }

  public Typography typography() {
    return look.typography();
  }

  public void setPalette(Palette palette) {
    look(Look.of(look.typography(), palette, look.quiet()));
  }

  private void look(Look next) {
    int position = position();
    look = next;
    paint();
    flow.visibleCells().forEach(c -> c.view.refresh());
    blocks.setAll(content.blocks());
    setPosition(position);
  }

  private void paint() {
    setBackground(
        new Background(
            new BackgroundFill(look.palette().paper(), CornerRadii.EMPTY, Insets.EMPTY)));
  }

  /// The offset of the first visible block's beginning, in UTF-16 units.
  public int position() {
    return blocks.isEmpty()
        ? 0
        : PageText.span(blocks.get(Math.max(0, flow.getFirstVisibleIndex()))).start();
  }

  /// Brings an offset to the top of the page.
  public void setPosition(int offset) {
    if (!blocks.isEmpty()) {
      flow.showAsFirst(content.blockAt(offset));
    }
  }

  /// Brings the beginning of a span into view.
  public void reveal(Span span) {
    if (!blocks.isEmpty()) {
      flow.show(content.blockAt(span.start()));
    }
  }

  @Override
  public Look look() {
    return look;
  }

  @Override
  public PageText content() {
    return content;
  }

  @Override
  public Column column(double pageWidth) {
    return Column.in(pageWidth, look.columnWidth());
  }

  @Override
  protected void layoutChildren() {
    pane.resizeRelocate(0, 0, getWidth(), getHeight());
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
