package ascribe.nlp.actor.scene;

import ascribe.model.ActorType;
import ascribe.model.Attribution;
import ascribe.model.Mention;
import ascribe.model.Mention.Because;
import ascribe.model.MentionKind;
import ascribe.model.Span;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/// The entities of one document and their mentions in text order.
public final class Cast {

  /// A mention with its entity.
  ///
  /// @param restsOn the mention by which it was recognised; null for one that stands by itself
  /// @param rule why, in plain words
  public record Placed(
      Entity entity, Span span, MentionKind kind, @Nullable Span restsOn, String rule) {

    public Mention mention(boolean first) {
      return new Mention(span, kind, first || restsOn == null ? null : new Because(restsOn, rule));
    }
  }

  /// Mentions that may start within one and end before an offset that it holds.
  private static final int DEEPEST = 6;

  private final List<Entity> entities = new ArrayList<>();
  private final Map<Integer, Entity> described = new HashMap<>();

  /// By start; of those that start together the longer ones first.
  private final NavigableMap<Span, Placed> mentions =
      new TreeMap<>(
          Comparator.comparingInt(Span::start)
              .thenComparing(Comparator.comparingInt(Span::end).reversed()));

  public List<Entity> entities() {
    return entities;
  }

  public void add(Entity entity) {
    entities.add(entity);
  }

  /// Adds a mention unless its words already refer to somebody.
  public void place(Placed mention) {
    mentions.putIfAbsent(mention.span(), mention);
  }

  /// Notes that the phrase from UTF-16 offset `start` on says what `entity` is.
  public void describe(Entity entity, int start) {
    described.put(start, entity);
  }

  /// Whom the phrase from UTF-16 offset `start` on describes; null for one that is no apposition.
  public @Nullable Entity describedFrom(int start) {
    return described.get(start);
  }

  public Collection<Placed> mentions() {
    return mentions.values();
  }

  public List<Placed> mentionsOf(Entity entity) {
    return mentions.values().stream().filter(m -> m.entity() == entity).toList();
  }

  /// The mentions that start before UTF-16 offset `offset`, the nearest first.
  public Collection<Placed> before(int offset) {
    return mentions.headMap(new Span(offset, Integer.MAX_VALUE), false).descendingMap().values();
  }

  /// The mentions that lie within `span`, in text order.
  public List<Placed> within(Span span) {
    return mentions
        .subMap(new Span(span.start(), Integer.MAX_VALUE), new Span(span.end(), Integer.MAX_VALUE))
        .values()
        .stream()
        .filter(m -> m.span().end() <= span.end())
        .toList();
  }

  /// Whether the content of `attribution` names `entity`: nobody speaks of themselves by name.
  public boolean isNamed(Entity entity, Attribution attribution) {
    return attribution.content().stream()
        .flatMap(span -> within(span).stream())
        .anyMatch(m -> m.entity() == entity && m.kind() == MentionKind.NAME);
  }

  /// The innermost mention that holds UTF-16 offset `offset`.
  public @Nullable Placed at(int offset) {
    int looked = 0;
    for (var mention : mentions.headMap(new Span(offset, offset), true).descendingMap().values()) {
      if (mention.span().contains(offset)) {
        return mention;
      }
      if (++looked == DEEPEST) {
        break;
      }
    }
    return null;
  }

  /// The innermost mention that holds UTF-16 offset `offset`, where it is the name of a person.
  public @Nullable Placed personAt(int offset) {
    return at(offset) instanceof Placed p
            && p.kind() == MentionKind.NAME
            && p.entity().type() == ActorType.PERSON
        ? p
        : null;
  }

  /// The nearest mention of `entity` before `offset`, a name if there is one.
  public @Nullable Placed anchor(Entity entity, int offset) {
    for (var placed : before(offset)) {
      if (placed.entity() == entity) {
        return placed;
      }
    }
    return null;
  }
}
