package ascribe.nlp.actor;

import ascribe.model.Actor;
import ascribe.model.ActorType;
import ascribe.model.Mention;
import ascribe.model.Naming;
import ascribe.model.SourceType;
import ascribe.nlp.actor.lexicon.Lexicons;
import ascribe.nlp.actor.role.BodyTypes;
import ascribe.nlp.actor.scene.Cast;
import ascribe.nlp.actor.scene.Cast.Placed;
import ascribe.nlp.actor.scene.Entity;
import ascribe.nlp.actor.scene.Role;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Turns the entities of a finished cast into actors with identifiers: "p1" for persons, "o1" for
/// organisations, "g1" for geopolitical bodies, counted in text order.
final class Credits {

  private final BodyTypes bodies;
  private final Map<Entity, String> ids = new IdentityHashMap<>();
  private final Map<Entity, List<Placed>> mentions = new LinkedHashMap<>();

  Credits(Cast cast, Lexicons lexicons) {
    this.bodies = new BodyTypes(lexicons);
    for (var placed : cast.mentions()) {
      mentions.computeIfAbsent(placed.entity(), e -> new ArrayList<>()).add(placed);
    }
    var counts = new LinkedHashMap<ActorType, Integer>();
    for (var entity : mentions.keySet()) {
      int n = counts.merge(entity.type(), 1, Integer::sum);
      ids.put(entity, letter(entity.type()) + n);
    }
  }

  private static String letter(ActorType type) {
    return switch (type) {
      case PERSON -> "p";
      case ORGANIZATION -> "o";
      case GPE -> "g";
    };
  }

  @Nullable String id(@Nullable Entity entity) {
    return entity == null ? null : ids.get(entity);
  }

  List<Actor> actors() {
    return mentions.entrySet().stream().map(e -> actor(e.getKey(), e.getValue())).toList();
  }

  private Actor actor(Entity entity, List<Placed> placed) {
    var all = new ArrayList<Mention>();
    for (var mention : placed) {
      all.add(mention.mention(all.isEmpty()));
    }
    boolean named = entity.naming() == Naming.NAMED;
    return new Actor(
        ids.getOrDefault(entity, ""),
        entity.name(),
        entity.type(),
        entity.forms().stream().filter(f -> !f.equals(entity.name())).toList(),
        named ? entity.roles().stream().map(Role::text).toList() : List.of(),
        List.copyOf(entity.affiliations()),
        sourceType(entity),
        entity.naming(),
        all);
  }

  private SourceType sourceType(Entity entity) {
    if (entity.type() != ActorType.PERSON) {
      return bodies.of(entity);
    }
    if (entity.listed() != null) {
      return entity.listed();
    }
    return entity.roles().stream()
        .map(Role::type)
        .filter(t -> t != SourceType.OTHER)
        .findFirst()
        .orElse(bodies.ofAffiliation(entity));
  }
}
