package ascribe.nlp.actor.name;

import ascribe.model.ActorType;
import ascribe.nlp.actor.lexicon.Lexicons;
import ascribe.nlp.actor.name.CapitalRuns.Run;
import ascribe.nlp.actor.scene.Name;
import ascribe.nlp.actor.scene.Scene;

/// Which of the persons that rules see in a text are so sure that they count where a trained finder
/// sees none.
final class RuledPersons {

  /// Bearers (power of ten) from which a given name makes any capitalised word behind it a family
  /// name.
  private static final int WELL_KNOWN = 3;

  /// A form of address or a role with the blank behind it has at most this many letters.
  private static final int LEAD = 20;

  private final Scene scene;
  private final String text;
  private final Appositions appositions;
  private final AgesBefore ages;
  private final Lexicons lexicons;
  private final SeenNames seen;
  private final DoubtfulNames doubts;

  RuledPersons(Scene scene, Lexicons lexicons, SeenNames seen, DoubtfulNames doubts) {
    this.scene = scene;
    this.text = scene.text;
    this.appositions = new Appositions(scene, lexicons);
    this.ages = new AgesBefore(scene, lexicons.places());
    this.lexicons = lexicons;
    this.seen = seen;
    this.doubts = doubts;
  }

  /// Whether a name that rules take for a person's is one, whatever the finder sees.
  boolean areSureOf(Name name) {
    return name.type() == ActorType.PERSON
        && (isFull(name)
            || lexicons.titles().isAddress(before(name)) // "Mr. Lund"
            || appositions.hold(run(name))
            || isSomebodys(name)
            || words(name).contains(" ") && ages.stand(scene.at(name.span().start()))
            || (hasRole(name) || seen.bearsOutLast(name)) && !doubts.hasOrdinaryWord(name));
  }

  private Run run(Name name) {
    return new Run(scene.at(name.span().start()), scene.at(name.span().end() - 1) + 1);
  }

  /// Whether a title stands right before a name: in "Vice President Ford" no company is meant.
  boolean isTitled(Name name) {
    return name.type() == ActorType.ORGANIZATION
        && lexicons.people().isSurname(words(name))
        && lexicons.titles().isTitle(before(name));
  }

  /// Several words that begin with a given name are a person's name even where the finder sees
  /// none, unless a place may be meant ("Kenya Vision", "San Diego …") or both words are doubtful.
  private boolean isFull(Name name) {
    var words = words(name).split(" ");
    var people = lexicons.people();
    var last = words[words.length - 1];
    return words.length > 1
        && people.isGiven(words[0])
        && lexicons.places().of(words[0]) == null
        && lexicons.places().of(words[0] + " " + words[1]) == null
        && (people.isSurname(last) || people.strength(words[0]) >= WELL_KNOWN);
  }

  /// "forecaster Ann Lund", "Chief of Staff Ann Lund"
  private boolean hasRole(Name name) {
    var before = before(name);
    int of = scene.at(name.span().start()) - 2;
    boolean office =
        scene.lower(of).equals("of")
            && scene.startsCapital(of + 1)
            && lexicons.titles().isTitle(scene.word(of - 1));
    return words(name).contains(" ")
        && (office || lexicons.roles().of(before) != null && !lexicons.roles().isPlural(before));
  }

  /// "Her daughter Hannah", "my old friend Hannah": a given name behind what one person is to
  /// somebody.
  private boolean isSomebodys(Name name) {
    var word = words(name);
    int role = scene.at(name.span().start()) - 1;
    int owner = role - 1;
    while (scene.is(owner, "ADJ")) {
      owner--;
    }
    return lexicons.people().isGiven(word)
        && lexicons.places().of(word) == null
        && lexicons.roles().of(scene.word(role)) != null
        && !lexicons.roles().isPlural(scene.word(role))
        && !scene.startsCapital(role)
        && (scene.isPossessive(owner) || scene.lower(owner).matches("my|his|her|their|our|your"));
  }

  /// The word before a name on the same line, empty where none is.
  private String before(Name name) {
    var before = text.substring(Math.max(0, name.span().start() - LEAD), name.span().start());
    var line = before.substring(before.lastIndexOf('\n') + 1);
    var last = line.strip();
    return line.equals(last) ? "" : last.substring(last.lastIndexOf(' ') + 1);
  }

  private String words(Name name) {
    return CombinedNames.words(name.span(), text);
  }
}
