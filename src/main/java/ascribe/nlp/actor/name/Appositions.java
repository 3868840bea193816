package ascribe.nlp.actor.name;

import ascribe.nlp.actor.lexicon.Lexicons;
import ascribe.nlp.actor.lexicon.Table;
import ascribe.nlp.actor.name.CapitalRuns.Run;
import ascribe.nlp.actor.scene.Scene;
import java.util.Set;

/// Names between commas behind the one role that they fill, or of which somebody speaks who has it:
/// "Its director, Per Anders Lie, said", "an official, Per Anders Lie, said".
final class Appositions {

  private static final int LONGEST = 4;

  /// Adjectives between the article and the role.
  private static final int ADJECTIVES = 2;

  private static final Set<String> DEFINITE = Set.of("the", "its", "his", "her", "their", "our");

  /// Roles that a body can fill, too: "the owner, Norrsjo Lines,".
  private static final Set<String> BODIES = Table.words("roles-of-bodies.txt");

  private static final Set<String> SPEAKING = Table.words("speaking-verbs.txt");

  private final Scene scene;
  private final Lexicons lexicons;

  Appositions(Scene scene, Lexicons lexicons) {
    this.scene = scene;
    this.lexicons = lexicons;
  }

  boolean hold(Run run) {
    int role = run.from() - 2;
    return run.length() > 1
        && run.length() <= LONGEST
        && scene.word(run.from() - 1).equals(",")
        && scene.word(run.to()).equals(",")
        && !scene.lower(run.to() + 1).matches("and|or") // a list
        && isOffice(role)
        && (isDefinite(role) || isOne(role) && isSpoken(run.to() + 1));
  }

  private boolean isOffice(int token) {
    var word = scene.word(token);
    return lexicons.roles().of(word) != null
        && !lexicons.roles().isPlural(word)
        && !scene.startsCapital(token)
        && !BODIES.contains(word);
  }

  private boolean isDefinite(int role) {
    int i = opening(role);
    return DEFINITE.contains(scene.lower(i)) || scene.isPossessive(i);
  }

  private boolean isOne(int role) {
    return scene.lower(opening(role)).matches("an?");
  }

  /// What stands before a role and its adjectives.
  private int opening(int role) {
    int i = role - 1;
    while (i > role - 1 - ADJECTIVES
        && (scene.is(i, "ADJ") || lexicons.places().country(scene.word(i)) != null)
        && !scene.isDeterminer(i)) {
      i--;
    }
    return i;
  }

  private boolean isSpoken(int verb) {
    return SPEAKING.contains(scene.lower(verb));
  }
}
