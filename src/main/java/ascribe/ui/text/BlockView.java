package ascribe.ui.text;

import ascribe.model.Span;
import java.util.List;
import javafx.geometry.Orientation;
import javafx.geometry.Point2D;
import javafx.scene.AccessibleRole;
import javafx.scene.layout.Region;
import javafx.scene.text.Text;
import javafx.scene.text.TextAlignment;
import javafx.scene.text.TextFlow;

/// A block on the page: its words and, behind and beside them, what is drawn of its marks.
final class BlockView extends Region {

  private static final double PARAGRAPH_SPACE = 0.62;

  private final TextFlow flow = new TextFlow();
  private final PageView page;
  private Block block;

  BlockView(PageView page, Block block) {
    this.page = page;
    this.block = block;
    flow.setManaged(false);
    getChildren().add(flow);
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
    var look = page.look();
    var drawn = words();
    flow.getChildren()
        .setAll(Glyphs.runs(drawn, List.of()).stream().map(r -> text(r.of(drawn), look)).toList());
    flow.setLineSpacing(look.lineSpacing());
    flow.setTextAlignment(
        Glyphs.readsRightToLeft(drawn) ? TextAlignment.RIGHT : TextAlignment.LEFT);
    setAccessibleText(drawn);
    requestLayout();
  }

  private String words() {
    return switch (block) {
      case Block.Headline h -> h.words();
      case Block.Paragraph p -> Glyphs.of(page.content().text(), p.span());
      case Block.Gap _ -> "⋯";
    };
  }

  private Text text(String words, Look look) {
    var text = new Text(words);
    text.setFont(isTitle() ? look.title() : look.text());
    text.setFill(look.palette().ink());
    return text;
  }

  private boolean isTitle() {
    return switch (block) {
      case Block.Headline _ -> true;
      case Block.Paragraph p -> p.title();
      case Block.Gap _ -> false;
    };
  }

  private double below() {
    double line = page.look().lineHeight();
    return switch (block) {
      case Block.Headline _ -> line;
      case Block.Paragraph p -> p.continued() ? 0 : PARAGRAPH_SPACE * line;
      case Block.Gap _ -> PARAGRAPH_SPACE * line;
    };
  }

  /// The offset in the text nearest to a point of this view.
  int offsetAt(double x, double y) {
    Span span = PageText.span(block);
    var hit = flow.getHitInfo(new Point2D(x - flow.getLayoutX(), y - flow.getLayoutY()));
    return Math.clamp((long) span.start() + hit.getInsertionIndex(), span.start(), span.end());
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
    return Math.ceil(flow.prefHeight(column.width()) + below());
  }

  @Override
  protected void layoutChildren() {
    var column = page.column(getWidth());
    flow.resizeRelocate(column.x(), 0, column.width(), getHeight() - below());
  }
}
