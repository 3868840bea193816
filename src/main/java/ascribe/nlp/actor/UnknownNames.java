package ascribe.nlp.actor;

import ascribe.model.ActorType;
import ascribe.model.MentionKind;
import ascribe.nlp.actor.Cast.Placed;
import ascribe.nlp.actor.NounPhrases.NounPhrase;
import ascribe.nlp.text.Blanks;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.IntStream;

/// Bodies that speak under a name with an article that no finder of names knew: "the American
/// Legion".
final class UnknownNames {

  private final Scene scene;
  private final Cast cast;
  private final Lexicons lexicons;
  private final Map<String, Entity> known = new HashMap<>();

  UnknownNames(Scene scene, Cast cast, Lexicons lexicons) {
    this.scene = scene;
    this.cast = cast;
    this.lexicons = lexicons;
  }

  /// Whether the phrase is "the" and a name, and no people or several persons.
  boolean isName(NounPhrase phrase) {
    boolean people =
        lexicons.roles().isPlural(scene.word(phrase.head()))
            || lexicons.places().country(scene.word(phrase.head())) != null;
    boolean capitals =
        IntStream.range(phrase.from() + 1, phrase.to())
            .allMatch(i -> scene.startsCapital(i) && !scene.isPossessive(i + 1));
    return scene.lower(phrase.from()).equals("the")
        && phrase.to() > phrase.from() + 1
        && scene.is(phrase.head(), "PROPN")
        && capitals
        && !people;
  }

  /// The body of that name, the same for the same words.
  Entity of(NounPhrase phrase) {
    var span = scene.span(phrase.from() + 1, phrase.to());
    var name = Blanks.single(span.of(scene.text));
    var entity = known.get(name);
    if (entity == null) {
      entity = new Entity(ActorType.ORGANIZATION, name);
      cast.add(entity);
      known.put(name, entity);
    }
    var anchor = cast.anchor(entity, span.start());
    var first = anchor == null ? null : anchor.span();
    cast.place(new Placed(entity, span, MentionKind.NAME, first, "the same name"));
    return entity;
  }
}
