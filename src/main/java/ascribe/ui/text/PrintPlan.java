package ascribe.ui.text;

import java.util.ArrayList;
import java.util.List;

/// Cuts blocks into pages between lines.
///
/// @param pages where each begins
record PrintPlan(List<Page> pages) {

  PrintPlan {
    pages = List.copyOf(pages);
  }

  /// One page, as a slice of all blocks one under another.
  ///
  /// @param block the number of the first block on it
  /// @param skip how much of that block is on pages before, in pixels
  /// @param height of the slice, in pixels
  record Page(int block, double skip, double height) {}

  /// The heights of one block's lines, space around them included.
  record Lines(List<Double> heights) {

    Lines {
      heights = List.copyOf(heights);
    }

    /// The lines that stay together: no page ends with the first line of a block, none begins with
    /// its last.
    List<Double> together() {
      int n = heights.size();
      if (n <= 3) {
        return List.of(heights.stream().mapToDouble(h -> h).sum());
      }
      var groups = new ArrayList<Double>();
      groups.add(heights.get(0) + heights.get(1));
      groups.addAll(heights.subList(2, n - 2));
      groups.add(heights.get(n - 2) + heights.get(n - 1));
      return groups;
    }
  }

  /// @param blocks in order
  /// @param room height of a page, in pixels
  static PrintPlan of(List<Lines> blocks, double room) {
    var pages = new ArrayList<Page>();
    var page = new Page(0, 0, 0);
    for (int i = 0; i < blocks.size(); i++) {
      double at = 0;
      for (double height : blocks.get(i).together()) {
        if (page.height() > 0 && page.height() + height > room) {
          pages.add(page);
          page = new Page(i, at, 0);
        }
        page = new Page(page.block(), page.skip(), page.height() + height);
        at += height;
      }
    }
    if (page.height() > 0) {
      pages.add(page);
    }
    return new PrintPlan(pages);
  }
}
