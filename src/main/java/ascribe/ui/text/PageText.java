package ascribe.ui.text;

import ascribe.model.Document;
import ascribe.model.Span;
import java.util.List;

/// The blocks of a document, and which of them holds an offset.
///
/// @param blocks in text order
record PageText(Document document, List<Block> blocks) {

  PageText {
    blocks = List.copyOf(blocks);
  }

  static PageText of(Document document) {
    return new PageText(document, Blocks.of(document));
  }

  String text() {
    return document.text();
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
}
