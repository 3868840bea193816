package ascribe.nlp.actor.source.role;

import ascribe.model.ActorType;
import ascribe.model.MentionKind;
import ascribe.nlp.actor.lexicon.Lexicons;
import ascribe.nlp.actor.scene.Cast;
import ascribe.nlp.actor.scene.Cast.Placed;
import ascribe.nlp.actor.scene.Entity;
import ascribe.nlp.actor.scene.NounPhrases.NounPhrase;
import ascribe.nlp.actor.scene.Scene;
import ascribe.nlp.text.Blanks;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.IntStream;

/// Bodies that speak under a name with an article that no finder of names knew: "the American
/// Legion".
final class UnknownNames {

  /// Words of a name that only its capitals tell.
  private static final int LONGEST = 3;

  private final Scene scene;
  private final Cast cast;
  private final Lexicons lexicons;
  private final Map<String, Entity> known = new HashMap<>();

  UnknownNames(Scene scene, Cast cast, Lexicons lexicons) {
    this.scene = scene;
    this.cast = cast;
    this.lexicons = lexicons;
  }

  /// Whether the phrase is "the" and a name, or a name behind what bodies are ("energy supplier
  /// Ovo"), and no people or several persons.
  boolean isName(NounPhrase phrase) {
    int first = first(phrase);
    boolean behindKind = !kind(phrase).isEmpty();
    boolean people =
        lexicons.roles().isPlural(scene.word(phrase.head()))
            || lexicons.places().country(scene.word(phrase.head())) != null;
    boolean capitals =
        IntStream.range(first, phrase.to())
            .allMatch(i ->
                scene.startsCapital(i)
                    && !scene.isPossessive(i + 1)
                    && !scene.lower(i).endsWith("day"));
    boolean whole = scene.lower(phrase.from()).equals("the") && first == phrase.from() + 1;
    boolean proper =
        behindKind || scene.is(phrase.head(), "PROPN") || isLetters(scene.word(phrase.head()));
    return (whole || behindKind) && phrase.to() > first && proper && capitals && !people;
  }

  /// "EIS-NT", of which the tagger of parts of speech knows nothing.
  private static boolean isLetters(String word) {
    return word.matches("\\p{Lu}+(?:-\\p{Lu}+)+");
  }

  /// The phrase with the capitalised words that lead up to `to` behind what bodies are: in "the
  /// union Unite" the tagger of parts of speech may see a verb.
  NounPhrase withName(NounPhrase phrase, int to) {
    boolean named =
        to > phrase.to()
            && to - phrase.to() <= LONGEST
            && isKind(scene.lower(phrase.head()))
            && IntStream.range(phrase.to(), to)
                .allMatch(i -> scene.startsCapital(i) && !scene.lower(i).endsWith("day"));
    return named ? new NounPhrase(phrase.from(), to - 1, to) : phrase;
  }

  /// What the phrase says that the body is, in lower case: "union"; empty where it does not.
  String kind(NounPhrase phrase) {
    int first = first(phrase);
    var before = first > phrase.from() ? scene.lower(first - 1) : "";
    return isKind(before) ? before : "";
  }

  /// Where the name begins: behind the last word in small letters.
  private int first(NounPhrase phrase) {
    int first = phrase.to();
    while (first > phrase.from() + 1 && scene.startsCapital(first - 1)) {
      first--;
    }
    return first;
  }

  private boolean isKind(String word) {
    return lexicons.organizations().isKind(word) || lexicons.organizations().isNoun(word);
  }

  /// The body that the text calls so elsewhere, or a new one.
  private Entity named(String name) {
    for (var entity : cast.entities()) {
      if (entity.type() == ActorType.ORGANIZATION && entity.forms().contains(name)) {
        return entity;
      }
    }
    var entity = new Entity(ActorType.ORGANIZATION, name);
    cast.add(entity);
    return entity;
  }

  /// The body of that name, the same for the same words.
  Entity of(NounPhrase phrase) {
    var span = scene.span(first(phrase), phrase.to());
    var name = Blanks.single(span.of(scene.text));
    var entity = known.get(name);
    if (entity == null) {
      entity = named(name);
      known.put(name, entity);
    }
    var anchor = cast.anchor(entity, span.start());
    var first = anchor == null ? null : anchor.span();
    cast.place(new Placed(entity, span, MentionKind.NAME, first, "the same name"));
    return entity;
  }
}
