package ascribe.nlp.actor.source.role;

import ascribe.nlp.actor.scene.Cast;
import ascribe.nlp.actor.scene.Entity;
import ascribe.nlp.actor.scene.NounPhrases;
import ascribe.nlp.actor.scene.NounPhrases.NounPhrase;
import ascribe.nlp.actor.scene.Scene;
import org.jspecify.annotations.Nullable;

/// Makes an actor of somebody unnamed whom only a relative clause lets speak: "She asked a doctor,
/// who told her to rest".
public final class RelativeRoles {

  private final Scene scene;
  private final Cast cast;
  private final NounPhrases phrases;
  private final RoleSources roles;

  public RelativeRoles(Scene scene, Cast cast, NounPhrases phrases, RoleSources roles) {
    this.scene = scene;
    this.cast = cast;
    this.phrases = phrases;
    this.roles = roles;
  }

  /// Who has the role right before the relative pronoun at token `who`, a comma between; in "the
  /// mother of a boy, who" that may be either.
  public @Nullable Entity before(int who) {
    int end = scene.word(who - 1).equals(",") ? who - 1 : who;
    var phrase = scene.lower(who).equals("who") ? phrases.endingAt(end) : null;
    return phrase != null && isSomebody(phrase)
        ? roles.of(phrase, end, scene.span(phrase.from(), end))
        : null;
  }

  /// "He is the only candidate who": what somebody is.
  private boolean isTold(int before) {
    int verb = scene.is(before, "ADV") ? before - 1 : before;
    return scene.is(verb, "AUX") || scene.lower(verb).matches("['’](?:m|s|re)");
  }

  private boolean isSomebody(NounPhrase phrase) {
    return roles.isOnePerson(scene.word(phrase.head()))
        && cast.within(scene.span(phrase.from() + 1, phrase.to())).isEmpty()
        && !scene.lower(phrase.from()).matches("th[aeio]\\p{L}+")
        && !scene.is(phrase.from() - 1, "ADP", "CCONJ")
        && !scene.lower(phrase.from() + 1).equals("only")
        && !isTold(phrase.from() - 1);
  }
}
