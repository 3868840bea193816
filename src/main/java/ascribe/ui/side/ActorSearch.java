package ascribe.ui.side;

import ascribe.model.Actor;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/// Finds the one actor that typed words mean.
final class ActorSearch {

  private ActorSearch() {}

  /// By name, else by another name, else by a part of a name that only one has; nobody when several
  /// could be meant.
  static Optional<Actor> find(List<Actor> actors, String typed) {
    var words = typed.strip().toLowerCase(Locale.ROOT);
    return Stream.<Predicate<Actor>>of(
            a -> a.name().toLowerCase(Locale.ROOT).equals(words),
            a -> names(a).anyMatch(words::equals),
            a -> names(a).anyMatch(n -> n.contains(words)))
        .map(fits -> actors.stream().filter(fits).toList())
        .filter(found -> !found.isEmpty())
        .findFirst()
        .filter(found -> found.size() == 1)
        .map(List::getFirst);
  }

  private static Stream<String> names(Actor actor) {
    return Stream.concat(Stream.of(actor.name()), actor.aliases().stream())
        .map(n -> n.toLowerCase(Locale.ROOT));
  }
}
