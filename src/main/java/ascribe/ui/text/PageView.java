package ascribe.ui.text;

import ascribe.model.Span;
import java.util.List;

/// What a block needs to know of the page it stands on.
interface PageView {

  Look look();

  PageText content();

  /// The column on a page of a width, in pixels.
  Column column(double pageWidth);

  /// What is drawn of the marks on a block.
  BlockMarks marks(Block block);

  /// The find hits on a block, counted from its beginning.
  List<Span> hits(Block block);

  /// Whether a hit is the one that was gone to last.
  boolean isCurrentHit(Block block, Span hit);

  /// The selected text on a block, counted from its beginning; empty where none is.
  Span selection(Block block);
}
