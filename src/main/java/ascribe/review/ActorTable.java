package ascribe.review;

import ascribe.model.Actor;
import ascribe.model.ActorType;
import ascribe.model.Mention;
import ascribe.model.MentionKind;
import ascribe.model.Naming;
import ascribe.model.Span;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// The actors of a document while corrections are applied.
final class ActorTable {

  private final String text;
  private final Map<String, Actor> actors = new LinkedHashMap<>();

  ActorTable(String text, List<Actor> actors) {
    this.text = text;
    actors.forEach(this::put);
  }

  Collection<Actor> actors() {
    return actors.values();
  }

  boolean contains(String id) {
    return actors.containsKey(id);
  }

  @Nullable Actor get(@Nullable String id) {
    return id == null ? null : actors.get(id);
  }

  void put(Actor actor) {
    actors.put(actor.id(), actor);
  }

  void remove(String id) {
    actors.remove(id);
  }

  /// The actor that is meant: the only one of that name and type where the text names it, else the
  /// one with the mention. Two actors of one name are never taken for each other.
  Lookup find(ActorTarget target) {
    var named = named(target.name(), target.type());
    if (named.size() == 1 && (target.naming() == Naming.NAMED || target.mention() == null)) {
      return new Lookup.Hit(named.getFirst().id());
    }
    var mentioned =
        actors.values().stream().filter(a -> mentions(a, target)).map(Actor::id).toList();
    if (mentioned.size() == 1) {
      return new Lookup.Hit(mentioned.getFirst());
    }
    return new Lookup.Miss(
        named.size() > 1 || mentioned.size() > 1 ? Orphan.Why.AMBIGUOUS : Orphan.Why.NO_SUCH_ACTOR);
  }

  List<Actor> named(String name, ActorType type) {
    return actors.values().stream().filter(a -> a.name().equals(name) && a.type() == type).toList();
  }

  /// Whether every one of `spans` is a mention of some actor.
  boolean mentionedAt(List<Span> spans) {
    var mentioned =
        actors.values().stream()
            .flatMap(a -> a.mentions().stream())
            .map(Mention::span)
            .collect(Collectors.toSet());
    return mentioned.containsAll(spans);
  }

  private boolean mentions(Actor actor, ActorTarget target) {
    var anchor = target.mention();
    return anchor != null
        && anchor.holdsIn(text)
        && actor.mentions().stream()
            .anyMatch(m ->
                m.span().equals(anchor.span())
                    && (actor.name().equals(target.name())
                        || m.kind() == MentionKind.NAME && actor.type() == target.type()));
  }
}
