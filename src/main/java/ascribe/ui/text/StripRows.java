package ascribe.ui.text;

import ascribe.model.Layer;
import ascribe.model.Span;
import ascribe.session.SessionState;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;

/// Which rows of the overview strip are filled, layer by layer: the whole text scaled to the
/// strip's height, one row a pixel.
///
/// @param bright rows with marks that the filter lets through
/// @param dim rows that have only others
record StripRows(Map<Layer, List<Run>> bright, Map<Layer, List<Run>> dim) {

  /// A mark is never lower than this, in rows.
  private static final int LEAST = 2;

  /// Filled rows.
  ///
  /// @param to exclusive
  record Run(int from, int to) {}

  static StripRows of(SessionState state, int height) {
    int length = Math.max(1, state.shown().document().text().length());
    var through = new HashSet<String>();
    state.visiblePassages().forEach(p -> through.add(p.id()));
    var bright = new EnumMap<Layer, BitSet>(Layer.class);
    var dim = new EnumMap<Layer, BitSet>(Layer.class);
    for (var passage : state.pagePassages()) {
      var rows = through.contains(passage.id()) ? bright : dim;
      for (var layer : passage.layers()) {
        if (state.layers().contains(layer)) {
          passage
              .content()
              .forEach(
                  s -> fill(rows.computeIfAbsent(layer, _ -> new BitSet()), s, length, height));
        }
      }
    }
    dim.forEach((layer, rows) -> rows.andNot(bright.getOrDefault(layer, new BitSet())));
    return new StripRows(runs(bright), runs(dim));
  }

  /// The row of an offset in a text of a length.
  static int row(int offset, int length, int height) {
    return (int) ((long) offset * height / Math.max(1, length));
  }

  /// The offset that a row stands for.
  static int offset(double row, int length, int height) {
    return (int) Math.clamp(Math.round(row / Math.max(1, height) * length), 0, length);
  }

  private static void fill(BitSet rows, Span span, int length, int height) {
    int from = Math.min(row(span.start(), length, height), Math.max(0, height - LEAST));
    int to = Math.max(from + LEAST, row(span.end(), length, height));
    rows.set(from, Math.min(to, height));
  }

  private static Map<Layer, List<Run>> runs(Map<Layer, BitSet> layers) {
    var runs = new EnumMap<Layer, List<Run>>(Layer.class);
    layers.forEach((layer, rows) -> runs.put(layer, runs(rows)));
    return runs;
  }

  private static List<Run> runs(BitSet rows) {
    var runs = new ArrayList<Run>();
    for (int from = rows.nextSetBit(0); from >= 0; ) {
      int to = rows.nextClearBit(from);
      runs.add(new Run(from, to));
      from = rows.nextSetBit(to);
    }
    return runs;
  }
}
