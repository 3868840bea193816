package ascribe.ui.text;

import ascribe.session.Highlight;
import ascribe.session.Highlight.Part;
import ascribe.session.Highlights;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// How deep under the text the line of each mark stands, so that no line runs over another. A mark
/// keeps its depth over its whole length.
final class LineDepths {

  /// Thickness of a line, in pixels.
  static final int LINE = 2;

  /// From a form's line to the first line of a claim, and between the claim's two, in pixels.
  static final int DOUBLE_GAP = 1;

  private static final int LANE_GAP = 2;
  private static final int DOUBLE_HEIGHT = 2 * (DOUBLE_GAP + 1);

  private LineDepths() {}

  /// @param pieces of one block
  /// @return depths in pixels below the uppermost line, by mark; none for marks beyond the last
  ///   lane
  static Map<String, Integer> of(List<Highlight> pieces) {
    var lines =
        pieces.stream()
            .filter(p -> p.part() == Part.CONTENT && p.lane() < Highlights.LANES)
            .sorted(Comparator.comparingInt(Highlight::lane))
            .toList();
    var depths = new HashMap<String, Integer>();
    var placed = new ArrayList<Highlight>();
    for (var line : lines) {
      int depth = depths.getOrDefault(line.mark(), 0);
      for (var above : placed) {
        if (above.lane() < line.lane() && above.span().overlaps(line.span())) {
          depth = Math.max(depth, depths.getOrDefault(above.mark(), 0) + height(above) + LANE_GAP);
        }
      }
      depths.put(line.mark(), depth);
      placed.add(line);
    }
    return Map.copyOf(depths);
  }

  private static int height(Highlight line) {
    return LINE + (line.analystClaim() ? DOUBLE_HEIGHT : 0);
  }
}
