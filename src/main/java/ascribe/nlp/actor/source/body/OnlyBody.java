package ascribe.nlp.actor.source.body;

import ascribe.model.ActorType;
import ascribe.model.MentionKind;
import ascribe.model.Naming;
import ascribe.model.SourceType;
import ascribe.nlp.actor.lexicon.Lexicons;
import ascribe.nlp.actor.lexicon.Organizations;
import ascribe.nlp.actor.lexicon.Places;
import ascribe.nlp.actor.scene.Cast;
import ascribe.nlp.actor.scene.Cast.Placed;
import ascribe.nlp.actor.scene.Entity;
import ascribe.nlp.actor.scene.NounPhrases.NounPhrase;
import ascribe.nlp.actor.scene.Scene;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Finds the only body of a text that "the miner" or "the German drugmaker" can mean, although it
/// did not speak last: "Workers of Norrland left, their union said. The miner said …".
final class OnlyBody {

  /// Sentences back within which it is still spoken of.
  private static final int REACH = 3;

  private final Scene scene;
  private final Cast cast;
  private final Organizations organizations;
  private final Places places;
  private final BodyKinds kinds;

  OnlyBody(Scene scene, Cast cast, Lexicons lexicons, BodyKinds kinds) {
    this.scene = scene;
    this.cast = cast;
    this.organizations = lexicons.organizations();
    this.places = lexicons.places();
    this.kinds = kinds;
  }

  /// Null where the text has called another by the noun, or names two that it may mean.
  @Nullable Entity of(NounPhrase phrase) {
    var noun = scene.lower(phrase.head());
    if (!organizations.isKind(noun) || BodyKinds.isGeneric(noun) || kinds.isSomebody(phrase)) {
      return null;
    }
    int start = scene.span(phrase.from()).start();
    var firms =
        cast.before(start).stream()
            .filter(m -> m.kind() == MentionKind.NAME)
            .map(Placed::entity)
            .filter(e -> e.type() == ActorType.ORGANIZATION && e.naming() == Naming.NAMED)
            .distinct()
            .filter(e -> kinds.mayBeFirm(e, phrase))
            .toList();
    var only = firms.size() == 1 ? firms.getFirst() : null;
    return only != null
            && (isNear(only, phrase) || isCalled(noun, only, phrase))
            && isItsNoun(noun, only, phrase)
            && isOfItsState(only, phrase)
            && !isRivalled(only, phrase)
        ? only
        : null;
  }

  private boolean isNear(Entity body, NounPhrase phrase) {
    var last = cast.anchor(body, scene.span(phrase.from()).start());
    return last != null && scene.sentence(phrase.from()) - scene.sentence(last.span()) <= REACH;
  }

  /// Whether a well-known body that may be a firm, too, has been named beside or since: "HSBC and
  /// Norrland were fined. The lender said …".
  private boolean isRivalled(Entity body, NounPhrase phrase) {
    var last = cast.anchor(body, scene.span(phrase.from()).start());
    return cast.before(scene.span(phrase.from()).start()).stream()
        .takeWhile(m -> last != null && scene.sentence(m.span()) >= scene.sentence(last.span()))
        .map(Placed::entity)
        .anyMatch(e ->
            e != body
                && e.type() == ActorType.ORGANIZATION
                && e.listed() == SourceType.ORGANIZATION);
  }

  /// Whether the text has called the body so.
  private boolean isCalled(String noun, Entity body, NounPhrase phrase) {
    return places(noun, phrase).anyMatch(i -> mentioned(i) == body);
  }

  /// Whether the text has the noun for nobody else: not "a miner left".
  private boolean isItsNoun(String noun, Entity body, NounPhrase phrase) {
    return places(noun, phrase)
        .allMatch(i ->
            mentioned(i) == body
                || mentioned(i + 1) == body // "carmaker Norrland"
                || mentioned(i) == null && isDefinite(i));
  }

  /// "The German drugmaker" is none of which the text says "Swedish drugmaker".
  private boolean isOfItsState(Entity body, NounPhrase phrase) {
    var told =
        body.roles().stream().flatMap(r -> Stream.of(r.text().split(" "))).map(places::country);
    var state = places.country(scene.word(phrase.from() + 1));
    return state == null || told.allMatch(c -> c == null || c.equals(state));
  }

  private boolean isDefinite(int token) {
    return scene.lower(token - 1).equals("the");
  }

  private @Nullable Entity mentioned(int token) {
    return cast.at(scene.span(token).start()) instanceof Placed m ? m.entity() : null;
  }

  private IntStream places(String noun, NounPhrase phrase) {
    return IntStream.range(0, phrase.from())
        .filter(i -> Organizations.singular(scene.lower(i)).equals(noun));
  }
}
