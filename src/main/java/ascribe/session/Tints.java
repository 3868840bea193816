package ascribe.session;

import ascribe.model.Span;
import ascribe.review.Passage;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/// Cuts the tints of overlapping marks so that none lies over another.
final class Tints {

  private record Stretch(Span span, Passage passage) {}

  private Tints() {}

  static List<Tint> of(List<Passage> passages, @Nullable String selected) {
    var stretches =
        passages.stream()
            .flatMap(p -> p.content().stream().map(s -> new Stretch(s, p)))
            .sorted(Comparator.comparing(Stretch::span))
            .toList();
    var tints = new ArrayList<Tint>();
    var cluster = new ArrayList<Stretch>();
    int end = -1;
    for (var stretch : stretches) {
      if (stretch.span().start() >= end) {
        cut(cluster, selected, tints);
        cluster.clear();
      }
      cluster.add(stretch);
      end = Math.max(end, stretch.span().end());
    }
    cut(cluster, selected, tints);
    return List.copyOf(tints);
  }

  private static void cut(List<Stretch> cluster, @Nullable String selected, List<Tint> tints) {
    if (cluster.size() == 1) {
      add(tints, cluster.getFirst().passage(), cluster.getFirst().span(), selected);
      return;
    }
    var edges = new TreeSet<Integer>();
    cluster.forEach(s -> {
      edges.add(s.span().start());
      edges.add(s.span().end());
    });
    Integer from = null;
    for (int to : edges) {
      if (from != null) {
        var piece = new Span(from, to);
        cluster.stream()
            .filter(s -> s.span().contains(piece))
            .min(
                Comparator.comparing((Stretch s) -> !s.passage().id().equals(selected))
                    .thenComparingInt(s -> s.passage().extent().length()))
            .ifPresent(s -> add(tints, s.passage(), piece, selected));
      }
      from = to;
    }
  }

  /// Adds a piece, or lengthens the last one when that belongs to the same mark and touches it.
  private static void add(
      List<Tint> tints, Passage passage, Span piece, @Nullable String selected) {
    var span = piece;
    if (!tints.isEmpty()) {
      var last = tints.getLast();
      if (last.mark().equals(passage.id()) && last.span().end() == piece.start()) {
        tints.removeLast();
        span = new Span(last.span().start(), piece.end());
      }
    }
    tints.add(new Tint(passage.id(), span, Highlights.hue(passage), passage.id().equals(selected)));
  }
}
