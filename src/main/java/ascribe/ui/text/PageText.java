package ascribe.ui.text;

import ascribe.model.Document;
import ascribe.model.Span;
import ascribe.session.Extracts;
import ascribe.session.SessionState;
import java.util.ArrayList;
import java.util.List;

/// The blocks of a document, and which of them holds an offset.
///
/// @param blocks in text order
/// @param isExcerpt whether parts of the text are left out
record PageText(Document document, List<Block> blocks, boolean isExcerpt) {

  PageText {
    blocks = List.copyOf(blocks);
  }

  static PageText of(Document document) {
    return new PageText(document, Blocks.of(document), false);
  }

  /// Only the passages, with the gaps between them.
  static PageText excerpt(SessionState state) {
    var document = state.base().document();
    return new PageText(document, Excerpt.of(document, Extracts.of(state)), true);
  }

  String text() {
    return document.text();
  }

  boolean isFirst(Block block) {
    return !blocks.isEmpty() && block.equals(blocks.getFirst());
  }

  boolean isLast(Block block) {
    return !blocks.isEmpty() && block.equals(blocks.getLast());
  }

  /// The span of a block in the text; empty for a headline that is no part of it.
  static Span span(Block block) {
    return switch (block) {
      case Block.Headline _ -> new Span(0, 0);
      case Block.Paragraph p -> p.span();
      case Block.Gap g -> g.span();
    };
  }

  /// The number of the block that holds `offset`, or of the last one before it; 0 when there is
  /// none.
  int blockAt(int offset) {
    int low = 0;
    int high = blocks.size() - 1;
    while (low < high) {
      int middle = (low + high + 1) >>> 1;
      if (span(blocks.get(middle)).start() <= offset) {
        low = middle;
      } else {
        high = middle - 1;
      }
    }
    return low;
  }

  /// The numbers of the blocks that a span touches, in order.
  List<Integer> blocksOf(Span span) {
    var touched = new ArrayList<Integer>();
    for (int i = blockAt(span.start()); i < blocks.size(); i++) {
      var block = span(blocks.get(i));
      if (block.overlaps(span)) {
        touched.add(i);
      } else if (block.start() >= span.end()) {
        break;
      }
    }
    return touched;
  }
}
