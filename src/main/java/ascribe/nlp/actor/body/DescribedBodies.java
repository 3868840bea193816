package ascribe.nlp.actor.body;

import ascribe.model.ActorType;
import ascribe.nlp.actor.lexicon.Lexicons;
import ascribe.nlp.actor.scene.Cast;
import ascribe.nlp.actor.scene.Cast.Placed;
import ascribe.nlp.actor.scene.Entity;
import ascribe.nlp.actor.scene.NounPhrases.NounPhrase;
import ascribe.nlp.actor.scene.Role;
import ascribe.nlp.actor.scene.Scene;
import ascribe.nlp.actor.scene.Syntax;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/// Whether a phrase may mean a body by what the text says that it is: "the carmaker" behind
/// "Swedish carmaker Volvo".
public final class DescribedBodies {

  private static final int LONGEST = BodyDescriptions.LONGEST;

  /// Sentences back within which another body may be the one that is spoken of.
  private static final int NEAR = 1;

  private final Scene scene;
  private final Cast cast;
  private final Lexicons lexicons;
  private final Syntax syntax;

  public DescribedBodies(Scene scene, Cast cast, Lexicons lexicons) {
    this.scene = scene;
    this.cast = cast;
    this.lexicons = lexicons;
    this.syntax = new Syntax(scene);
  }

  /// Whether the phrase may mean `body` by what the text says that it is, and no other body comes
  /// between. "The company" alone means many a one.
  public boolean fit(Entity body, NounPhrase phrase) {
    if (body.roles().isEmpty()) {
      return false;
    }
    var noun = scene.lower(phrase.head());
    boolean bare = phrase.head() == phrase.from() + 1;
    return !scene.startsCapital(phrase.head())
        && !scene.word(phrase.to()).equals("of")
        && (!bare || lexicons.organizations().isKind(noun))
        && role(body, noun) instanceof Role role
        && words(role.text()).containsAll(words(phrase))
        && !isOthers(noun, body, phrase)
        && !othersSince(body, phrase);
  }

  /// Whether the text calls another body so, too, or brings in one more: "a hospital in Ohio".
  private boolean isOthers(String noun, Entity body, NounPhrase phrase) {
    var last = cast.anchor(body, scene.span(phrase.from()).start());
    int from = last == null ? 0 : scene.at(last.span().end() - 1) + 1;
    boolean fresh =
        IntStream.range(from, phrase.from())
            .filter(i -> scene.lower(i).equals(noun))
            .filter(i -> !scene.word(from).equals(",") || i > from + LONGEST + 1)
            .anyMatch(i ->
                IntStream.range(i - LONGEST, i)
                    .anyMatch(j -> scene.lower(j).matches("an?|another|other")));
    return fresh
        || IntStream.range(0, phrase.from())
            .filter(i -> scene.lower(i).equals(noun) && scene.startsCapital(i + 1))
            .anyMatch(i ->
                !(cast.at(scene.span(i + 1).start()) instanceof Placed p) || p.entity() != body);
  }

  private @Nullable Role role(Entity body, String noun) {
    return body.roles().stream().filter(r -> r.head().equals(noun)).findFirst().orElse(null);
  }

  private List<String> words(NounPhrase phrase) {
    return words(scene.span(phrase.from() + 1, phrase.to()).of(scene.text));
  }

  private static List<String> words(String text) {
    return List.of(text.toLowerCase(Locale.ROOT).split("[\\s\\p{Z}]+"));
  }

  /// Whether a body that the text does not describe, or as another thing, has been spoken of since,
  /// or beside the body where that is not the subject: "They fined Vellmar after the airline
  /// Skylark complained".
  private boolean othersSince(Entity body, NounPhrase phrase) {
    int here = -1;
    for (var mention : cast.before(scene.span(phrase.from()).start())) {
      int sentence = scene.sentence(mention.span());
      boolean far = scene.sentence(phrase.from()) - sentence > NEAR;
      if (far || here >= 0 && sentence != here) {
        return false;
      }
      if (mention.entity() != body && isOther(mention, phrase)) {
        return true;
      }
      if (mention.entity() == body) {
        if (syntax.isSubject(mention.span())) {
          return false;
        }
        here = sentence;
      }
    }
    return false;
  }

  private boolean isOther(Placed mention, NounPhrase phrase) {
    boolean bare = phrase.head() == phrase.from() + 1;
    return mention.entity().type() == ActorType.ORGANIZATION
        && (bare || syntax.isSubject(mention.span()))
        && scene.quotation(mention.span().start()) == null
        && mention.entity().roles().stream()
            .allMatch(r -> r.head().equals(scene.lower(phrase.head())));
  }
}
