package ascribe.nlp.actor.name;

import ascribe.model.ActorType;
import ascribe.nlp.actor.lexicon.Days;
import ascribe.nlp.actor.lexicon.Lexicons;
import ascribe.nlp.actor.name.CapitalRuns.Run;
import ascribe.nlp.actor.scene.Scene;
import ascribe.nlp.text.Blanks;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/// Reads a run of capitalised words by its own words: takes titles and demonyms off and says what
/// remains is. What it cannot tell, it leaves.
final class RunReader {

  /// @param certain whether other names may be recognised by this one
  record Reading(Run run, ActorType type, boolean certain) {}

  /// Of what a minister is one, where a party is called so, too.
  private static final Set<String> FIELDS = Set.of("Labour", "Labor");

  private final Scene scene;
  private final Lexicons lexicons;
  private final OrdinaryWords ordinary;
  private final PersonEvidence evidence;
  private final RunTitles titles;

  RunReader(Scene scene, Lexicons lexicons, OrdinaryWords ordinary) {
    this.scene = scene;
    this.lexicons = lexicons;
    this.ordinary = ordinary;
    this.evidence = new PersonEvidence(scene, lexicons, ordinary);
    this.titles = new RunTitles(scene, lexicons);
  }

  List<Reading> read(Run run) {
    var readings = new ArrayList<Reading>();
    read(behindDay(opened(run)), readings);
    return readings;
  }

  /// "Tre Ekar" of "on Monday Tre Ekar"; "the Sunday Times" is one.
  private Run behindDay(Run run) {
    boolean when =
        run.length() > 1
            && Days.isOne(scene.word(run.from()))
            && scene.lower(run.from() - 1).matches("on|last|next|this");
    return when ? new Run(run.from() + 1, run.to()) : run;
  }

  /// The run without an ordinary word that is capitalised only because it opens its sentence.
  private Run opened(Run run) {
    if (run.length() > 1 && scene.word(run.from()).matches("The|A|An")) {
      return new Run(run.from() + 1, run.to());
    }
    boolean ordinaryStart =
        scene.startsSentence(run.from())
            && !known(run)
            && !lexicons.titles().isTitle(scene.word(run.from()))
            && ordinary.startsOrdinary(run.from());
    if (!ordinaryStart && scene.isDeterminer(run.from()) && !known(run)) {
      ordinaryStart = true;
    }
    return ordinaryStart ? new Run(run.from() + 1, run.to()) : run;
  }

  private void read(Run run, List<Reading> readings) {
    if (run.length() <= 0 || dated(run)) {
      return;
    }
    if (known(run)) {
      readings.add(new Reading(run, knownType(run), true));
      return;
    }
    int title = titles.last(run);
    if (title >= run.from()) {
      readTitled(run, title, readings);
      return;
    }
    if (isBody(run)) {
      readings.add(new Reading(run, ActorType.ORGANIZATION, true));
      return;
    }
    if (strips(run)) {
      read(new Run(run.from() + 1, run.to()), readings);
      return;
    }
    var certainty = evidence.of(run, false);
    if (certainty != PersonEvidence.Certainty.NONE) {
      boolean certain = certainty == PersonEvidence.Certainty.CERTAIN;
      readings.add(new Reading(run, ActorType.PERSON, certain));
      return;
    }
    readInner(run, readings);
  }

  private void readTitled(Run run, int title, List<Reading> readings) {
    int left = title;
    while (left > run.from()
        && (lexicons.titles().isTitle(scene.word(left - 1))
            || lexicons.roles().of(scene.word(left - 1)) != null)) {
      left--;
    }
    boolean of = scene.word(title + 1).equals("Of") && run.to() - title > 4; // "Chief Of Staff …"
    var rest = new Run(of ? title + 3 : title + 1, run.to());
    boolean behindArticle = left == title && scene.isDeterminer(left - 1);
    if (behindArticle && rest.length() > 1 && isBody(rest)) {
      readings.add(new Reading(new Run(left, run.to()), ActorType.ORGANIZATION, true));
      return; // "the General Medical Council"
    }
    if (!FIELDS.contains(words(new Run(run.from(), Math.max(left, run.from() + 1))))
        || !scene.word(left).matches("Minister|Secretary")) {
      read(new Run(run.from(), left), readings);
    }
    if (rest.length() == 0) {
      return;
    }
    if (known(rest) && knownType(rest) != ActorType.PERSON || isBody(rest)) {
      read(rest, readings);
    } else if (evidence.of(rest, true) != PersonEvidence.Certainty.NONE) {
      readings.add(new Reading(rest, ActorType.PERSON, true));
    }
  }

  /// A name inside a run that says nothing as a whole: the longest known one from each word on.
  private void readInner(Run run, List<Reading> readings) {
    for (int i = run.from(); i < run.to(); i++) {
      for (int to = run.to(); to > i; to--) {
        var inner = new Run(i, to);
        if (inner.length() < run.length() && known(inner) && !followsName(run, inner)) {
          readings.add(new Reading(inner, knownType(inner), true));
          i = to - 1;
          break;
        }
      }
    }
  }

  /// "Ford" in "Ford Trucking" may be anything, "Senate" in "Senate Majority" is not.
  private boolean followsName(Run run, Run inner) {
    return inner.from() > run.from()
        && inner.length() == 1
        && !scene.isPossessive(inner.from() - 1)
        && lexicons.people().isGiven(scene.word(inner.from() - 1));
  }

  private boolean strips(Run run) {
    var first = scene.word(run.from());
    if (run.length() < 2) {
      return false;
    }
    boolean beforeGiven = lexicons.people().isGiven(scene.word(run.from() + 1));
    boolean named = run.length() == 2 && lexicons.people().isGiven(first); // "Guy Cecil"
    boolean office = // "Secretary of State Ann Lee"
        run.length() > 2
            && scene.lower(run.from() - 1).equals("of")
            && lexicons.titles().isTitle(scene.word(run.from() - 2));
    return lexicons.places().country(first) != null
        || beforeGiven && (office || lexicons.roles().of(first) != null && !named)
        || scene.isPossessive(run.from());
  }

  private boolean isBody(Run run) {
    if (run.length() == 1) {
      return false;
    }
    for (int i = run.from(); i < run.to(); i++) {
      boolean head = i == run.to() - 1 || Set.of("of", "for", "on").contains(scene.word(i + 1));
      if (scene.startsCapital(i) && head && lexicons.organizations().inNames(scene.word(i))) {
        return true;
      }
    }
    return words(run).contains(" & ") || scene.word(run.to() - 1).equals("plc");
  }

  private boolean known(Run run) {
    return lexicons.organizations().of(words(run)) != null
        || lexicons.places().of(words(run)) != null;
  }

  private ActorType knownType(Run run) {
    return lexicons.places().of(words(run)) != null ? ActorType.GPE : ActorType.ORGANIZATION;
  }

  private boolean dated(Run run) {
    return run.length() == 1
        && ordinary.contains(scene.word(run.from()))
        && lexicons.organizations().of(words(run)) == null;
  }

  private String words(Run run) {
    return Blanks.single(scene.span(run.from(), run.to()).of(scene.text));
  }
}
