package ascribe.nlp.attribution.layout;

import ascribe.model.Attribution;
import ascribe.model.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Puts attributions into text order, the outer before the inner, names them "a1", "a2", … and
/// tells each which one it lies in.
final class Numbering {

  private static final Comparator<Placed> OUTER_FIRST =
      Comparator.comparingInt((Placed p) -> p.reach.start()).thenComparingInt(p -> -p.reach.end());

  private Numbering() {}

  static List<Attribution> of(List<Attribution> attributions) {
    var sorted =
        attributions.stream().map(a -> new Placed(a, a.reach())).sorted(OUTER_FIRST).toList();
    var numbered = new ArrayList<Attribution>();
    var open = new ArrayList<Integer>();
    for (int i = 0; i < sorted.size(); i++) {
      var current = sorted.get(i);
      open.removeIf(j -> sorted.get(j).reach.end() <= current.reach.start());
      var parent = parent(sorted, open, current.reach);
      numbered.add(current.attribution.withPlace("a" + (i + 1), parent));
      open.add(i);
    }
    return numbered;
  }

  /// The identifier of the attribution with the smallest span of content around `reach`.
  ///
  /// @param open the positions of those that have not ended where it starts
  private static @Nullable String parent(List<Placed> sorted, List<Integer> open, Span reach) {
    String parent = null;
    int smallest = Integer.MAX_VALUE;
    for (int j : open) {
      for (var span : sorted.get(j).attribution.content()) {
        if (span.contains(reach) && span.length() < smallest) {
          parent = "a" + (j + 1);
          smallest = span.length();
        }
      }
    }
    return parent;
  }

  private record Placed(Attribution attribution, Span reach) {}
}
