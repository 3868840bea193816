package ascribe.ui.text;

import ascribe.model.Span;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.fxmisc.flowless.VirtualFlow;
import org.jspecify.annotations.Nullable;

/// What of the page is in view, and where it stands there. Heights are pixels from the upper edge.
record BlocksInView(PageModel model, VirtualFlow<Block, BlockCell> flow) {

  List<BlockView> all() {
    return flow.visibleCells().stream().map(BlockCell::view).toList();
  }

  /// The offset of the uppermost line.
  int first() {
    for (var view : all()) {
      double top = -topOf(view);
      if (top < view.getHeight() && view.block() instanceof Block.Paragraph p) {
        return p.span().start() + (top <= 0 ? 0 : view.offsetOfLine(top));
      }
    }
    return 0;
  }

  /// The part of the text from an offset to the end of what is in view.
  Span from(int start) {
    int end = start;
    for (var view : all()) {
      double hidden = topOf(view) + view.getHeight() - flow.getHeight();
      int last =
          hidden <= 0
              ? PageText.span(view.block()).end()
              : PageText.span(view.block()).start() + view.offsetOfLine(view.getHeight() - hidden);
      end = Math.max(end, last);
    }
    return new Span(start, end);
  }

  /// Where the line of an offset begins, if its block is in view.
  OptionalDouble upperEdge(int offset) {
    return cell(offset)
        .map(c -> OptionalDouble.of(topOf(c.view()) + c.view().heightOfLine(offset)))
        .orElseGet(OptionalDouble::empty);
  }

  /// Where the line of an offset ends, if that is in view.
  OptionalDouble lowerEdge(int offset) {
    double y = upperEdge(offset).orElse(-1) + model.look().lineHeight();
    return upperEdge(offset).isPresent() && y > 0 && y < flow.getHeight()
        ? OptionalDouble.of(y)
        : OptionalDouble.empty();
  }

  private Optional<BlockCell> cell(int offset) {
    return flow.getCellIfVisible(model.content().blockAt(offset));
  }

  private double topOf(BlockView view) {
    return flow.sceneToLocal(view.localToScene(0, 0)).getY();
  }

  /// The block at a point, and the point on it; null between and beside the blocks.
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
}
