package ascribe.nlp.actor.pronoun;

import ascribe.nlp.actor.lexicon.RoleNouns;
import ascribe.nlp.actor.scene.Cast;
import ascribe.nlp.actor.scene.Entity;
import ascribe.nlp.actor.scene.NounPhrases;
import ascribe.nlp.actor.scene.NounPhrases.NounPhrase;
import ascribe.nlp.actor.scene.Scene;
import org.jspecify.annotations.Nullable;

/// Finds the several people that "they" means: the subject that opens its sentence ("Voters stayed
/// away because they thought …"), or the sentence before, where nobody else of their number stands.
public final class GroupSubjects {

  private final Scene scene;
  private final Cast cast;
  private final RoleNouns nouns;
  private final NounPhrases phrases;

  public GroupSubjects(Scene scene, Cast cast, RoleNouns nouns) {
    this.scene = scene;
    this.cast = cast;
    this.nouns = nouns;
    this.phrases = new NounPhrases(scene, nouns);
  }

  /// The words of the people meant by the pronoun at `token`; null when it is not sure.
  public @Nullable NounPhrase of(int token) {
    if (!scene.lower(token).equals("they") || scene.quotation(scene.span(token).start()) != null) {
      return null;
    }
    int first = scene.sentenceStart(token);
    if (first == token) {
      first = token > 0 ? scene.sentenceStart(token - 1) : token;
    }
    var phrase = phrases.at(first, token);
    if (phrase == null || !scene.is(phrase.to(), "VERB", "AUX")) {
      return null;
    }
    boolean people = nouns.isPlural(scene.word(phrase.head()));
    return people && isAlone(phrase.to(), token) ? phrase : null;
  }

  /// Whether other people than `speakers` have come up between what they said and the pronoun at
  /// `token`.
  ///
  /// @param said a token of that
  public boolean rivalBefore(int token, Entity speakers, int said) {
    for (int i = Math.min(scene.sentenceEnd(said), scene.sentenceStart(token)); i < token; i++) {
      var offset = scene.span(i).start();
      var mention = cast.at(offset);
      boolean own = mention != null && mention.entity() == speakers;
      if (!own && nouns.isPlural(scene.word(i)) && scene.quotation(offset) == null) {
        return true;
      }
    }
    return false;
  }

  private boolean isAlone(int from, int to) {
    for (int i = from; i < to; i++) {
      var mention = cast.at(scene.span(i).start());
      boolean things = scene.is(i, "NOUN", "PROPN") && scene.lower(i).endsWith("s");
      if (things || nouns.isPlural(scene.word(i)) || mention != null && mention.entity().plural()) {
        return false;
      }
    }
    return true;
  }
}
