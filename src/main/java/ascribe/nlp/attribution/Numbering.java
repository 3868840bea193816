package ascribe.nlp.attribution;

import ascribe.model.Attribution;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Puts attributions into text order, the outer before the inner, names them "a1", "a2", … and
/// tells each which one it lies in.
final class Numbering {

  private static final Comparator<Attribution> OUTER_FIRST =
      Comparator.comparingInt((Attribution a) -> a.reach().start())
          .thenComparingInt(a -> -a.reach().end());

  private Numbering() {}

  static List<Attribution> of(List<Attribution> attributions) {
    var sorted = attributions.stream().sorted(OUTER_FIRST).toList();
    var numbered = new ArrayList<Attribution>();
    for (int i = 0; i < sorted.size(); i++) {
      numbered.add(sorted.get(i).withPlace("a" + (i + 1), parent(sorted, i)));
    }
    return numbered;
  }

  /// The identifier of the attribution with the smallest span of content around that at `i`. Those
  /// around it stand before it.
  private static @Nullable String parent(List<Attribution> sorted, int i) {
    var reach = sorted.get(i).reach();
    String parent = null;
    int smallest = Integer.MAX_VALUE;
    for (int j = 0; j < i; j++) {
      for (var span : sorted.get(j).content()) {
        if (span.contains(reach) && span.length() < smallest) {
          parent = "a" + (j + 1);
          smallest = span.length();
        }
      }
    }
    return parent;
  }
}
