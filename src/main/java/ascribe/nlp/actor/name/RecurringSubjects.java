package ascribe.nlp.actor.name;

import ascribe.nlp.actor.lexicon.Lexicons;
import ascribe.nlp.actor.name.CapitalRuns.Run;
import ascribe.nlp.actor.scene.Scene;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Finds persons who only ever appear by one unlisted name ("Galois"): a capitalised word that time
/// and again is the subject of a verb that somebody does.
final class RecurringSubjects {

  private static final int TIMES = 2;

  private final Scene scene;
  private final Lexicons lexicons;
  private final OrdinaryWords ordinary;

  RecurringSubjects(Scene scene, Lexicons lexicons, OrdinaryWords ordinary) {
    this.scene = scene;
    this.lexicons = lexicons;
    this.ordinary = ordinary;
  }

  List<String> of(List<Run> runs) {
    var acts = new HashMap<String, Integer>();
    for (var run : runs) {
      int i = run.to() - 1;
      if (run.length() == 1 && scene.is(i, "PROPN") && mayBeName(i) && acts(i)) {
        acts.merge(scene.word(i), 1, Integer::sum);
      }
    }
    return acts.entrySet().stream()
        .filter(e -> e.getValue() >= TIMES)
        .map(Map.Entry::getKey)
        .sorted()
        .toList();
  }

  private boolean mayBeName(int i) {
    var word = scene.word(i);
    return word.length() > 2
        && !BracketAcronyms.isAcronym(word)
        && !ordinary.contains(word)
        && !ordinary.writtenSmall(i)
        && !lexicons.titles().isTitle(word)
        && lexicons.roles().of(word) == null
        && lexicons.places().country(word) == null
        && !lexicons.organizations().inNames(word);
  }

  private boolean acts(int i) {
    int verb = scene.verbAfter(i + 1);
    boolean subject = !scene.isDeterminer(i - 1) && !scene.is(i - 1, "ADP");
    return subject
        && lexicons.verbs().isForm(scene.word(verb))
        && scene.is(verb, "VERB")
        && !scene.isPossessive(i + 1);
  }
}
