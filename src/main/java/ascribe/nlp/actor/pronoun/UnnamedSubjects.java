package ascribe.nlp.actor.pronoun;

import ascribe.model.ActorType;
import ascribe.nlp.actor.lexicon.RoleNouns;
import ascribe.nlp.actor.scene.Cast;
import ascribe.nlp.actor.scene.NounPhrases;
import ascribe.nlp.actor.scene.Scene;
import java.util.stream.IntStream;

/// Somebody unnamed of whom a paragraph begins to tell: "The prime minister has spoken. He said …".
/// Whom the text named before is no longer meant for sure.
final class UnnamedSubjects {

  private final Scene scene;
  private final Cast cast;
  private final RoleNouns roles;
  private final NounPhrases phrases;

  UnnamedSubjects(Scene scene, Cast cast, RoleNouns roles) {
    this.scene = scene;
    this.cast = cast;
    this.roles = roles;
    this.phrases = new NounPhrases(scene, roles);
  }

  /// Whether the pronoun at `token` opens the sentence behind one whose subject is such a person,
  /// and nobody else is spoken of there.
  boolean standBefore(int token) {
    int opening = scene.sentenceStart(token);
    if (opening < token - 1 || opening == 0) {
      return false;
    }
    int from = scene.sentenceStart(opening - 1);
    int start = scene.span(from).start();
    boolean paragraph = start == 0 || scene.text.charAt(start - 1) == '\n';
    boolean goesOn = scene.text.substring(start, scene.span(opening).start()).indexOf('\n') < 0;
    var phrase =
        paragraph && goesOn && scene.lower(from).equals("the") ? phrases.at(from, opening) : null;
    return phrase != null
        && roles.of(scene.word(phrase.head())) != null
        && !roles.isPlural(scene.word(phrase.head()))
        && scene.is(phrase.to(), "VERB", "AUX")
        && IntStream.range(from + 1, phrase.to()).noneMatch(scene::startsCapital)
        && !isToldBefore(scene.lower(phrase.head()), from)
        && cast.within(scene.span(from, opening)).stream()
            .noneMatch(m -> m.entity().type() == ActorType.PERSON);
  }

  /// Whether the text has the word before: then somebody of whom it told may have the role.
  private boolean isToldBefore(String role, int token) {
    return IntStream.range(0, token).anyMatch(i -> scene.lower(i).equals(role));
  }
}
