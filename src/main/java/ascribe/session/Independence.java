package ascribe.session;

import ascribe.model.Actor;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/// Counts sources that do not belong together. Those that share an affiliation, or of which one is
/// the other's affiliation, are one source.
final class Independence {

  private Independence() {}

  static int of(List<Actor> actors) {
    var groups = new ArrayList<Set<String>>();
    for (var actor : actors) {
      var ties = ties(actor);
      var group = new HashSet<>(ties);
      groups.removeIf(g -> {
        boolean tied = ties.stream().anyMatch(g::contains);
        if (tied) {
          group.addAll(g);
        }
        return tied;
      });
      groups.add(group);
    }
    return groups.size();
  }

  /// Two actors belong together when they share one of these.
  private static Set<String> ties(Actor actor) {
    var ties = new HashSet<String>();
    ties.add("id " + actor.id());
    actor.affiliations().forEach(a -> ties.add("body " + folded(a)));
    switch (actor.type()) {
      case ORGANIZATION, GPE -> {
        ties.add("body " + folded(actor.name()));
        actor.aliases().forEach(a -> ties.add("body " + folded(a)));
      }
      case PERSON -> {}
    }
    return ties;
  }

  private static String folded(String name) {
    var lower = name.strip().toLowerCase(Locale.ROOT);
    return lower.startsWith("the ") ? lower.substring(4) : lower;
  }
}
