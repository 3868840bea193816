package ascribe.nlp.actor.name;

import ascribe.nlp.actor.lexicon.Lexicons;
import ascribe.nlp.actor.lexicon.Table;
import ascribe.nlp.actor.name.CapitalRuns.Run;
import ascribe.nlp.actor.scene.Scene;
import java.util.Set;

/// Weighs whether a run of capitalised words names a person: by its words and by what stands around
/// it.
final class PersonEvidence {

  enum Certainty {
    NONE,
    LIKELY,
    CERTAIN
  }

  /// Words of the longest name of a person.
  private static final int LONGEST = 5;

  /// Bearers (power of ten) from which a given name alone makes a name.
  private static final int WELL_KNOWN = 4;

  private static final Set<String> SPEAKING = Table.words("speaking-verbs.txt");

  private final Scene scene;
  private final Lexicons lexicons;
  private final OrdinaryWords ordinary;
  private final Appositions appositions;
  private final AgesBefore ages;

  PersonEvidence(Scene scene, Lexicons lexicons, OrdinaryWords ordinary) {
    this.scene = scene;
    this.lexicons = lexicons;
    this.ordinary = ordinary;
    this.appositions = new Appositions(scene, lexicons);
    this.ages = new AgesBefore(scene, lexicons.places());
  }

  /// @param titled whether a title stands before the run
  Certainty of(Run run, boolean titled) {
    if (run.length() > LONGEST || !(titled && isFull(run)) && isNobody(run)) {
      return Certainty.NONE;
    }
    if (titled
        || run.length() <= 4 && (followsRole(run) || described(run) || appositions.hold(run))
        || run.length() > 1 && run.length() <= 4 && ages.stand(run.from())) {
      return Certainty.CERTAIN;
    }
    return run.length() == 1 ? single(run.from()) : several(run);
  }

  /// Whether what stands around several words makes them a person's name, whatever they are: a role
  /// before them, a description behind them, or that somebody speaks.
  boolean isAround(Run run) {
    int before = run.from() - 1;
    boolean office =
        before >= 0
            && lexicons.roles().of(scene.word(before)) != null
            && !lexicons.roles().isPlural(scene.word(before))
            && scene.sentence(before) == scene.sentence(run.from());
    return run.length() > 1
        && run.length() <= LONGEST
        && !isNobody(run)
        && (office || described(run) || speaks(run));
  }

  private Certainty single(int at) {
    var word = scene.word(at);
    var people = lexicons.people();
    boolean given = people.strength(word) >= WELL_KNOWN && !ordinary.contains(word);
    boolean speaks =
        speaks(new Run(at, at + 1)) && !ordinary.writtenSmall(at) && people.isSurname(word);
    boolean placed = !scene.startsSentence(at) || scene.is(at, "PROPN");
    return (given || speaks) && placed ? Certainty.LIKELY : Certainty.NONE;
  }

  private Certainty several(Run run) {
    var people = lexicons.people();
    var first = scene.word(run.from());
    var last = scene.word(run.to() - 1);
    boolean surnamed = people.isSurname(last);
    if (people.isGiven(first) && (surnamed || !ordinary.contains(first))) {
      return Certainty.CERTAIN;
    }
    boolean listed = scene.startsSentence(run.from()) && run.length() == 2 && !surnamed;
    boolean initials =
        scene.word(run.from() + 1).matches("\\p{Lu}\\.?") || first.matches("(\\p{Lu}\\.)+");
    if (initials && !listed) {
      return Certainty.CERTAIN;
    }
    boolean likely = surnamed && !ordinary.contains(first) && hasNoPlace(run) || speaks(run);
    return likely && run.length() <= 3 ? Certainty.LIKELY : Certainty.NONE;
  }

  /// "Woody White", "U. Renee Hall": what may be a place or a body, too, is a name behind a title.
  private boolean isFull(Run run) {
    var first = scene.word(run.from());
    return run.length() > 1
        && lexicons.people().isSurname(scene.word(run.to() - 1))
        && (lexicons.people().isGiven(first) || first.matches("\\p{Lu}\\.?"));
  }

  /// Whether a word of the run forbids a person: "Street", "Ministry", "2010", "NATO".
  private boolean isNobody(Run run) {
    var first = scene.word(run.from());
    boolean given = lexicons.people().strength(first) >= WELL_KNOWN;
    for (int i = run.from(); i < run.to(); i++) {
      var word = scene.word(i);
      boolean body = run.length() > 1 && lexicons.organizations().inNames(word);
      boolean thing = i > run.from() && ordinary.contains(word) && !given;
      if (body && scene.startsCapital(i) || thing || word.matches(".*\\d.*")) {
        return true;
      }
    }
    return first.equals("I")
        || run.length() == 1 && first.length() > 2 && BracketAcronyms.isAcronym(first);
  }

  private boolean hasNoPlace(Run run) {
    for (int i = run.from(); i < run.to(); i++) {
      if (lexicons.places().of(scene.word(i)) != null) {
        return false;
      }
    }
    return true;
  }

  /// "lawyer John Coale".
  private boolean followsRole(Run run) {
    int before = run.from() - 1;
    return lexicons.roles().of(scene.word(before)) != null
        && !lexicons.roles().isPlural(scene.word(before))
        && !scene.startsCapital(before)
        && scene.is(before, "NOUN", "ADJ");
  }

  /// "Artyom Shraibman, a political analyst", "Ann Lee, 47,", "Ann Lee, who".
  private boolean described(Run run) {
    int at = run.to() + 1;
    if (!scene.word(run.to()).equals(",") || run.length() < 2) {
      return false;
    }
    boolean aged = scene.word(at).matches("\\d\\d") && scene.word(at + 1).matches("[,.]");
    return aged || scene.word(at).equals("who") || scene.isDeterminer(at) && roleIn(at + 1, at + 7);
  }

  private boolean roleIn(int from, int to) {
    for (int i = from; i < to && scene.is(i, "NOUN", "ADJ", "PROPN"); i++) {
      if (lexicons.roles().of(scene.word(i)) != null && !scene.is(i + 1, "NOUN", "PROPN")) {
        return true;
      }
    }
    return false;
  }

  boolean speaksBehind(Run run) {
    return SPEAKING.contains(scene.lower(run.to()));
  }

  /// "Ann Lee said", "asked Ann Lee".
  private boolean speaks(Run run) {
    return speaksBehind(run)
        || SPEAKING.contains(scene.lower(run.from() - 1)) && !scene.word(run.to()).equals("that");
  }
}
