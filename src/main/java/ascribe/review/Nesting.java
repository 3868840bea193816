package ascribe.review;

import ascribe.model.Attribution;
import ascribe.model.Span;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Finds the attribution in whose content another lies, after a mark was added or moved.
final class Nesting {

  private Nesting() {}

  /// Sets the parent of mark `id`, and of those that had it as their parent and lie in it no more.
  static void settle(MarkTable<Attribution> table, String id) {
    var moved = table.get(id);
    table.put(moved.withPlace(moved.id(), parentOf(table, moved)));
    for (var child : List.copyOf(table.marks())) {
      if (id.equals(child.parent()) && !holds(moved, child)) {
        table.put(child.withPlace(child.id(), parentOf(table, child)));
      }
    }
  }

  /// Gives marks whose parent was deleted another one, or none.
  static void adopt(MarkTable<Attribution> table) {
    for (var child : List.copyOf(table.marks())) {
      var parent = child.parent();
      if (parent != null && !table.contains(parent)) {
        table.put(child.withPlace(child.id(), parentOf(table, child)));
      }
    }
  }

  private static @Nullable String parentOf(MarkTable<Attribution> table, Attribution child) {
    return table.marks().stream()
        .filter(a -> holds(a, child))
        .min(Comparator.comparingInt(a -> a.extent().length()))
        .map(Attribution::id)
        .orElse(null);
  }

  private static boolean holds(Attribution outer, Attribution inner) {
    Span extent = inner.extent();
    return !outer.id().equals(inner.id())
        && outer.content().stream()
            .anyMatch(s -> s.contains(extent) && s.length() > extent.length());
  }
}
