package ascribe.nlp.actor.source.body;

import ascribe.model.ActorType;
import ascribe.model.MentionKind;
import ascribe.model.SourceType;
import ascribe.nlp.actor.lexicon.Organizations;
import ascribe.nlp.actor.lexicon.Table;
import ascribe.nlp.actor.scene.Cast;
import ascribe.nlp.actor.scene.Entity;
import ascribe.nlp.actor.scene.NounPhrases.NounPhrase;
import ascribe.nlp.actor.scene.Scene;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/// The body whose name stands before the noun that says what it is: "the Wagner group", "the Bild
/// newspaper".
final class NamedKinds {

  private static final Set<String> KINDS = Table.words("kinds-behind-names.txt");

  /// Behind the name of a party or an office other nouns mean a part of it: "the Labour group".
  private static final Set<String> WHOLE = Set.of("party", "movement");

  private final Scene scene;
  private final Cast cast;
  private final Organizations organizations;

  NamedKinds(Scene scene, Cast cast, Organizations organizations) {
    this.scene = scene;
    this.cast = cast;
    this.organizations = organizations;
  }

  @Nullable Entity of(NounPhrase phrase) {
    int from = phrase.from() + 1;
    var name = from < phrase.head() ? cast.at(scene.span(from).start()) : null;
    if (!scene.lower(phrase.from()).equals("the")
        || name == null
        || name.kind() != MentionKind.NAME
        || name.entity().type() != ActorType.ORGANIZATION) {
      return null;
    }
    int kind = scene.at(name.span().end() - 1) + 1;
    boolean plain =
        IntStream.rangeClosed(kind, phrase.head())
            .noneMatch(i -> scene.startsCapital(i) || scene.isPossessive(i) || scene.isMark(i));
    var noun = scene.lower(phrase.head());
    boolean fits = kind <= phrase.head() && plain && KINDS.contains(noun);
    return fits && (WHOLE.contains(noun) || !hasParts(name.entity())) ? name.entity() : null;
  }

  private boolean hasParts(Entity body) {
    var known = organizations.of(body.name());
    return known != null
        && (known.sourceType() == SourceType.POLITICIAN
            || known.sourceType() == SourceType.OFFICIAL);
  }
}
