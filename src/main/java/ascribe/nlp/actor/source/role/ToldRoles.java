package ascribe.nlp.actor.source.role;

import ascribe.model.ActorType;
import ascribe.model.MentionKind;
import ascribe.nlp.actor.scene.Cast;
import ascribe.nlp.actor.scene.Entity;
import ascribe.nlp.actor.scene.NounPhrases.NounPhrase;
import ascribe.nlp.actor.scene.Scene;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// The actors without a name that a text has told of so far, by their words and by their nouns.
final class ToldRoles {

  private final Scene scene;
  private final Cast cast;
  private final Map<String, Entity> known = new HashMap<>();

  ToldRoles(Scene scene, Cast cast) {
    this.scene = scene;
    this.cast = cast;
  }

  void put(String words, Entity entity) {
    known.put(words, entity);
  }

  @Nullable Entity get(String words) {
    return known.get(words);
  }

  /// "The official" after "a senior official".
  @Nullable Entity definite(NounPhrase phrase, String head) {
    var entity = get(head);
    boolean owned = entity != null && entity.name().matches(".*['’]s? .*");
    return entity == null
            || Ranks.isBelow(entity.name(), Set.of(head))
            || owned && othersSince(entity, phrase.from())
        ? null
        : entity;
  }

  /// Whether the text has named a person since it last spoke of `entity`: "the campaign" may by now
  /// be another's than "Lund's campaign".
  private boolean othersSince(Entity entity, int token) {
    for (var mention : cast.before(scene.span(token).start())) {
      if (mention.entity() == entity) {
        return false;
      }
      boolean person = mention.entity().type() == ActorType.PERSON;
      if (person && mention.kind() == MentionKind.NAME) {
        return true;
      }
    }
    return false;
  }
}
