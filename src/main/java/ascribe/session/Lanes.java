package ascribe.session;

import ascribe.model.Span;
import ascribe.review.Passage;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Gives every mark a lane under the text: an inner mark stands nearer to the text than an outer
/// one, and marks that overlap never share a lane.
final class Lanes {

  private Lanes() {}

  /// @param passages in text order
  /// @return lanes by identifier, 0 next to the text
  static Map<String, Integer> of(List<Passage> passages) {
    var lanes = new HashMap<String, Integer>();
    var cluster = new ArrayList<Passage>();
    int end = -1;
    for (var passage : passages) {
      var extent = passage.extent();
      if (extent.start() >= end) {
        place(cluster, lanes);
        cluster.clear();
      }
      cluster.add(passage);
      end = Math.max(end, extent.end());
    }
    place(cluster, lanes);
    return lanes;
  }

  private static void place(List<Passage> cluster, Map<String, Integer> lanes) {
    if (cluster.size() == 1) {
      lanes.put(cluster.getFirst().id(), 0);
      return;
    }
    var placed = new ArrayList<Passage>();
    var shortestFirst = new ArrayList<>(cluster);
    shortestFirst.sort(Comparator.comparingInt(p -> p.extent().length()));
    for (var passage : shortestFirst) {
      int lane = 0;
      for (var inner : placed) {
        if (overlap(passage.content(), inner.content())) {
          lane = Math.max(lane, lanes.getOrDefault(inner.id(), 0) + 1);
        }
      }
      lanes.put(passage.id(), lane);
      placed.add(passage);
    }
  }

  private static boolean overlap(List<Span> a, List<Span> b) {
    return a.stream().anyMatch(s -> b.stream().anyMatch(s::overlaps));
  }
}
