package ascribe.review;

import ascribe.model.Actor;
import ascribe.model.ActorType;
import ascribe.model.Mention;
import ascribe.model.Naming;
import ascribe.model.SourceType;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.stream.Stream;

/// Actors with something changed.
final class Actors {

  private Actors() {}

  /// Whether a name is one of the actor's, whatever its case.
  static boolean isCalled(Actor actor, String name) {
    var wanted = Folding.of(name);
    return Stream.concat(Stream.of(actor.name()), actor.aliases().stream())
        .anyMatch(n -> Folding.of(n).equals(wanted));
  }

  static Actor merged(Actor into, Actor from) {
    var aliases = new LinkedHashSet<>(into.aliases());
    if (from.naming() == Naming.NAMED) {
      aliases.add(from.name());
    }
    aliases.addAll(from.aliases());
    aliases.remove(into.name());
    return new Actor(
        into.id(),
        into.name(),
        into.type(),
        List.copyOf(aliases),
        union(into.roles(), from.roles()),
        union(into.affiliations(), from.affiliations()),
        into.sourceType(),
        into.naming(),
        Stream.concat(into.mentions().stream(), from.mentions().stream())
            .sorted(Comparator.comparing(Mention::span))
            .toList());
  }

  static Actor renamed(Actor a, String name) {
    var aliases = new LinkedHashSet<>(a.aliases());
    if (a.naming() == Naming.NAMED) {
      aliases.add(a.name());
    }
    aliases.remove(name);
    return new Actor(
        a.id(),
        name,
        a.type(),
        List.copyOf(aliases),
        a.roles(),
        a.affiliations(),
        a.sourceType(),
        a.naming(),
        a.mentions());
  }

  static Actor mentioning(
      Actor a, String id, String name, List<String> aliases, List<Mention> mentions) {
    return new Actor(
        id,
        name,
        a.type(),
        aliases,
        a.roles(),
        a.affiliations(),
        a.sourceType(),
        a.naming(),
        mentions);
  }

  static Actor typed(Actor a, ActorType type, SourceType sourceType) {
    return new Actor(
        a.id(),
        a.name(),
        type,
        a.aliases(),
        a.roles(),
        a.affiliations(),
        sourceType,
        a.naming(),
        a.mentions());
  }

  private static List<String> union(List<String> a, List<String> b) {
    var all = new LinkedHashSet<>(a);
    all.addAll(b);
    return List.copyOf(all);
  }
}
