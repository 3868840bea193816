package ascribe.nlp.actor.role;

import ascribe.nlp.actor.lexicon.Table;
import ascribe.nlp.actor.scene.Scene;
import java.util.Set;

/// The words between the mark behind a name and the role that is told: "now", "until recently",
/// "who is also".
///
/// @param told where the role's own words begin: "then" and "formerly" are of them
/// @param from the first token of the phrase
/// @param past whether the role is one of the past
record Opening(int told, int from, boolean past) {

  private static final Set<String> PRESENT =
      Set.of("now", "currently", "today", "also", "still", "himself", "herself", "later");

  private static final Set<String> TIMES = Table.words("until-times.txt");

  private static final Set<String> PAST = Set.of("formerly", "previously");

  /// @param at the token behind the mark
  static Opening of(Scene scene, int at) {
    boolean clause = scene.lower(at).equals("who") && scene.lower(at + 1).matches("is|was|became");
    int told = clause ? at + 2 : at;
    while (PRESENT.contains(scene.lower(told))) {
      told++;
    }
    boolean past = isPast(scene, told);
    boolean then = past || scene.lower(told).equals("then");
    int from = then ? Math.max(told + 1, behindUntil(scene, told)) : told;
    boolean open = clause && scene.lower(at + 1).equals("was") && told == at + 2 && !then;
    return open ? new Opening(at, at, false) : new Opening(told, from, past); // "who was the wife"
  }

  /// "Formerly", "until recently", "once a minister", not "once the minister came".
  private static boolean isPast(Scene scene, int i) {
    return PAST.contains(scene.lower(i))
        || scene.lower(i).equals("once") && scene.lower(i + 1).matches("an?")
        || behindUntil(scene, i) > i;
  }

  /// The token behind "until recently", "until last year", "until 2019", "until May"; `i` where
  /// these do not stand there.
  private static int behindUntil(Scene scene, int i) {
    if (!scene.lower(i).equals("until")) {
      return i;
    }
    int time = i + (scene.lower(i + 1).matches("last|this|early|late") ? 2 : 1);
    boolean told =
        TIMES.contains(scene.lower(time))
            || scene.word(time).matches("[12]\\d{3}")
            || scene.lower(time).equals("recently");
    return told && !scene.isPossessive(time + 1) ? time + 1 : i;
  }
}
