package ascribe.ui.text;

/// Empty paper above and below a block's words, in pixels.
final class BlockSpace {

  /// Between two paragraphs, in lines.
  private static final double PARAGRAPH = 0.62;

  /// Above the first block and below the last, in lines.
  private static final double PAGE_TOP = 1.6;

  private static final double PAGE_BOTTOM = 5;

  private BlockSpace() {}

  static double above(PageView page, Block block) {
    return page.content().isFirst(block) ? PAGE_TOP * page.look().lineHeight() : 0;
  }

  static double below(PageView page, Block block) {
    double line = page.look().lineHeight();
    if (page.content().isLast(block)) {
      return PAGE_BOTTOM * line;
    }
    return switch (block) {
      case Block.Headline _ -> line;
      case Block.Paragraph p -> p.continued() ? 0 : PARAGRAPH * line;
      case Block.Gap _ -> PARAGRAPH * line;
    };
  }
}
