package ascribe.session;

import ascribe.model.Layer;
import ascribe.review.Passage;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/// Numbers of passages, in all and by layer. Layers overlap: their numbers do not add up.
public record Counts(int all, Map<Layer, Integer> byLayer) {

  public Counts {
    byLayer = Map.copyOf(byLayer);
  }

  public static Counts of(List<Passage> passages) {
    var byLayer = new EnumMap<Layer, Integer>(Layer.class);
    for (var passage : passages) {
      passage.layers().forEach(l -> byLayer.merge(l, 1, Integer::sum));
    }
    return new Counts(passages.size(), byLayer);
  }

  public int of(Layer layer) {
    return byLayer.getOrDefault(layer, 0);
  }
}
