package ascribe.nlp.actor.name;

import ascribe.nlp.actor.lexicon.Lexicons;
import ascribe.nlp.actor.name.CapitalRuns.Run;
import ascribe.nlp.actor.scene.Scene;

/// Where in a run of capitalised words a title stands behind which somebody may be named.
final class RunTitles {

  /// Bearers (power of ten) from which a given name makes any word behind it a family name.
  private static final int WELL_KNOWN = 3;

  private final Scene scene;
  private final Lexicons lexicons;

  RunTitles(Scene scene, Lexicons lexicons) {
    this.scene = scene;
    this.lexicons = lexicons;
  }

  /// The last title of the run; -1 where it has none.
  int last(Run run) {
    int last = run.to() - 1;
    boolean named =
        last > run.from()
            && (lexicons.titles().isAddress(scene.word(last - 1))
                || lexicons.people().isGiven(scene.word(last - 1))
                    && (lexicons.people().isSurname(scene.word(last))
                        || lexicons.titles().isAddress(scene.word(last))));
    for (int i = named ? last - 1 : last; i >= run.from(); i--) { // "Mr. King", "Larry King"
      boolean title = lexicons.titles().isTitle(scene.word(i)) || isOffice(i, run);
      boolean dotted = scene.word(i).equals(".") && lexicons.titles().isTitle(scene.word(i - 1));
      if (title || dotted) {
        return isOfABody(i, run) ? -1 : i;
      }
    }
    return -1;
  }

  /// "Apple CEO Ann Lund", "Director of National Parks Ann Lund": a role, or the last word of what
  /// an office is held in, with a full name behind it.
  private boolean isOffice(int i, Run run) {
    var given = scene.word(i + 1);
    boolean full =
        i + 2 < run.to()
            && lexicons.people().isGiven(given)
            && (lexicons.people().strength(given) >= WELL_KNOWN
                || lexicons.people().isSurname(scene.word(run.to() - 1)));
    boolean held =
        scene.lower(run.from() - 1).matches("of|for")
            && scene.startsCapital(run.from() - 2)
            && lexicons.titles().isTitle(scene.word(run.from() - 2));
    var word = scene.word(i);
    boolean role = lexicons.roles().of(word) != null && !lexicons.roles().isPlural(word);
    return full && (role && !lexicons.people().isGiven(word) || held);
  }

  /// "The Association of Chief Officers": a body of those who have the title.
  private boolean isOfABody(int title, Run run) {
    return title - 2 >= run.from()
        && scene.word(title - 1).matches("of|for")
        && lexicons.organizations().inNames(scene.word(title - 2))
        && title < run.to() - 1
        && lexicons.roles().isPlural(scene.word(run.to() - 1))
        && !lexicons.people().isSurname(scene.word(run.to() - 1));
  }
}
