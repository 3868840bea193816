package ascribe.nlp.actor.pronoun;

import ascribe.nlp.actor.lexicon.Gender;
import ascribe.nlp.actor.scene.Name;
import ascribe.nlp.actor.scene.Scene;

/// The pronoun by which somebody who says something speaks of himself: "Lund said later that she
/// would come".
public final class OwnPronouns {

  /// Words at most between a name and that pronoun.
  private static final int REACH = 5;

  private final Scene scene;

  public OwnPronouns(Scene scene) {
    this.scene = scene;
  }

  /// Whether that is a man's or a woman's; unknown where none follows.
  public Gender genderBehind(Name name) {
    var pronoun = behind(name);
    return pronoun.matches("s?he") ? Pronouns.gender(pronoun) : Gender.UNKNOWN;
  }

  /// That pronoun in lower case; empty where none follows.
  private String behind(Name name) {
    int from = scene.at(name.span().end() - 1) + 1;
    boolean verb = false;
    for (int i = from; i < from + REACH; i++) {
      if (verb && scene.is(i, "PRON")) {
        return scene.lower(i);
      }
      verb |= scene.is(i, "VERB");
      if (!scene.is(i, "VERB", "AUX", "ADV", "ADP", "PROPN") && !scene.lower(i).equals("that")) {
        return "";
      }
    }
    return "";
  }
}
