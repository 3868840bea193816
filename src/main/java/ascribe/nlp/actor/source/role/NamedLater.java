package ascribe.nlp.actor.source.role;

import ascribe.model.ActorType;
import ascribe.model.MentionKind;
import ascribe.model.Naming;
import ascribe.nlp.actor.lexicon.Titles;
import ascribe.nlp.actor.scene.Cast;
import ascribe.nlp.actor.scene.Cast.Placed;
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

  /// Headline and first sentence, where "the nurse" is the one of whom the text will tell.
  private static final int LEAD = 2;

  private final Scene scene;
  private final Cast cast;
  private final OfficeLater offices;

  NamedLater(Scene scene, Cast cast, Titles titles) {
    this.scene = scene;
    this.cast = cast;
    this.offices = new OfficeLater(scene, cast, titles);
  }

  @Nullable Entity of(NounPhrase phrase) {
    var holder = offices.of(phrase);
    return holder == null ? behindNoun(phrase) : holder;
  }

  /// The person whose name the text puts behind the same noun later, when it has nobody else of
  /// that noun; null for none.
  private @Nullable Entity behindNoun(NounPhrase phrase) {
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
    if (first == null
        || first.span().start() < scene.span(phrase.head()).end()
        || !opens(phrase) && !isNear(phrase, first)) {
      return false;
    }
    int comma = scene.at(first.span().start()) - 1;
    return scene.word(comma).equals(",")
        && scene.lower(comma - 1).equals(scene.lower(phrase.head()))
        && scene.lower(comma - 2).equals("the")
        && scene.startsSentence(comma - 2);
  }

  private boolean opens(NounPhrase phrase) {
    return scene.lower(phrase.from()).equals("the") && scene.sentence(phrase.head()) < LEAD;
  }

  /// Whether a phrase without anything that parts who is meant from others ("a nurse at the
  /// hospital") stands in the sentence before, quotations aside: later another may be named.
  private boolean isNear(NounPhrase phrase, Placed named) {
    int from = scene.sentenceEnd(phrase.head());
    int to = scene.sentenceStart(scene.at(named.span().start()));
    return !scene.is(phrase.to(), "ADP")
        && IntStream.range(from, to).allMatch(i -> scene.isQuoted(i) || scene.isMark(i));
  }

  /// Whether the text brings in no second one: "a nurse … another nurse", "nurses".
  private boolean isAlone(String noun) {
    var others = IntStream.range(0, scene.size()).filter(i -> scene.lower(i).equals(noun));
    boolean several =
        IntStream.range(0, scene.size())
            .mapToObj(scene::lower)
            .anyMatch(w -> w.equals(noun + "s") || w.endsWith("men") && w.equals(men(noun)));
    return !several && others.filter(this::isFresh).count() <= 1;
  }

  private static String men(String man) {
    return man.replaceFirst("man$", "men");
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
