package ascribe.nlp.actor.source;

import ascribe.model.ActorType;
import ascribe.model.MentionKind;
import ascribe.model.Naming;
import ascribe.nlp.actor.scene.Cast;
import ascribe.nlp.actor.scene.Entity;
import ascribe.nlp.actor.scene.NounPhrases.NounPhrase;
import ascribe.nlp.actor.scene.Scene;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/// Finds out who somebody is whom a text calls by a role alone and names only later: "A nurse said
/// …. The nurse, Ann Lee, …".
final class NamedLater {

  /// Words before a noun that may part who has it from others.
  private static final int LONGEST = 3;

  private final Scene scene;
  private final Cast cast;

  NamedLater(Scene scene, Cast cast) {
    this.scene = scene;
    this.cast = cast;
  }

  /// The person whose name the text puts behind the same noun later, when it has nobody else of
  /// that noun; null for none.
  @Nullable Entity of(NounPhrase phrase) {
    var noun = scene.lower(phrase.head());
    boolean one =
        scene.lower(phrase.from()).matches("the|an?") && !scene.startsCapital(phrase.head());
    if (!one || isOwned(phrase)) {
      return null;
    }
    var named =
        cast.entities().stream()
            .filter(e -> e.type() == ActorType.PERSON && e.naming() == Naming.NAMED)
            .filter(e -> e.roles().stream().anyMatch(r -> r.head().equals(noun)))
            .toList();
    return named.size() == 1 && isNamedBehind(named.getFirst(), phrase) && isAlone(noun)
        ? named.getFirst()
        : null;
  }

  private boolean isOwned(NounPhrase phrase) {
    return IntStream.range(phrase.from(), phrase.to()).anyMatch(scene::isPossessive);
  }

  /// Whether a person is named first behind the phrase, as "the nurse, Ann Lee".
  private boolean isNamedBehind(Entity person, NounPhrase phrase) {
    var first =
        cast.mentionsOf(person).stream()
            .filter(m -> m.kind() == MentionKind.NAME)
            .findFirst()
            .orElse(null);
    if (first == null || first.span().start() < scene.span(phrase.head()).end()) {
      return false;
    }
    int comma = scene.at(first.span().start()) - 1;
    return scene.word(comma).equals(",")
        && scene.lower(comma - 1).equals(scene.lower(phrase.head()))
        && scene.lower(comma - 2).equals("the")
        && scene.startsSentence(comma - 2);
  }

  /// Whether the text brings in no second one: "a nurse … another nurse", "nurses".
  private boolean isAlone(String noun) {
    var others = IntStream.range(0, scene.size()).filter(i -> scene.lower(i).equals(noun));
    boolean several =
        IntStream.range(0, scene.size()).anyMatch(i -> scene.lower(i).equals(noun + "s"));
    return !several && others.filter(this::isFresh).count() <= 1;
  }

  private boolean isFresh(int head) {
    return IntStream.range(Math.max(0, head - LONGEST), head)
        .anyMatch(i ->
            scene.isPossessive(i)
                || scene
                    .lower(i)
                    .matches("an?|another|one|second|other|rival|former|his|her|their"));
  }
}
