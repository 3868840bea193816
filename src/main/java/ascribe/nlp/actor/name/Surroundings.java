package ascribe.nlp.actor.name;

import ascribe.model.ActorType;
import ascribe.nlp.actor.lexicon.LegalForms;
import ascribe.nlp.actor.lexicon.Lexicons;
import ascribe.nlp.actor.lexicon.Table;
import ascribe.nlp.actor.name.CapitalRuns.Run;
import ascribe.nlp.actor.scene.Name;
import ascribe.nlp.actor.scene.Scene;
import java.util.Locale;
import java.util.Set;
import java.util.stream.IntStream;

/// What stands around a name that a trained finder doubts, and bears it out: a role before a
/// person, what bodies are before a body, a word of speaking behind either.
final class Surroundings {

  /// Below this confidence the finder has seen nothing.
  private static final double LEAST = 0.15;

  /// What ends the names of firms.
  private static final Set<String> KINDS = Table.words("firm-kinds.txt");

  private final Scene scene;
  private final Lexicons lexicons;
  private final PersonEvidence persons;
  private final FirmSigns signs;

  Surroundings(Scene scene, Lexicons lexicons, Set<String> ordinary) {
    this.scene = scene;
    this.lexicons = lexicons;
    this.signs = new FirmSigns(scene, lexicons);
    this.persons = new PersonEvidence(scene, lexicons, new OrdinaryWords(scene, ordinary));
  }

  boolean bearOut(Name name) {
    int from = scene.at(name.span().start());
    int to = scene.at(name.span().end() - 1) + 1;
    var run = new Run(from, to);
    if (name.confidence() < LEAST || !isWhole(run)) {
      return false;
    }
    if (run.length() < 2) {
      return name.type() == ActorType.ORGANIZATION && signs.tellOf(scene.word(from));
    }
    return switch (name.type()) {
      case PERSON -> persons.isAround(run) && !isOffice(to - 1);
      case ORGANIZATION ->
          !isCut(from)
              && (isFirm(run) || introduce(name) || speaks(run) || signs.tellOf(words(run)));
      case GPE -> false;
    };
  }

  private String words(Run run) {
    return scene.span(run.from(), run.to()).of(scene.text);
  }

  /// "Civic Society" of "Halden Civic Society".
  private boolean isCut(int from) {
    return scene.startsCapital(from - 1) && scene.sentence(from - 1) == scene.sentence(from);
  }

  /// Whether each word of the name has a capital or joins others.
  private boolean isWhole(Run run) {
    return (isCapital(run.to() - 1) || scene.word(run.to() - 1).equals("plc"))
        && IntStream.range(run.from(), run.to())
            .allMatch(i ->
                isCapital(i)
                    || scene.word(i).equals("plc")
                    || scene.isPossessive(i)
                    || scene.word(i).equals("&")
                    || NameJoints.join(scene.word(i)));
  }

  private boolean isCapital(int i) {
    return scene.startsCapital(i) || scene.word(i).matches("(?:al|el)-\\p{Lu}.*");
  }

  /// "FBI Special Agent", with the name behind it.
  private boolean isOffice(int last) {
    var word = scene.word(last);
    return lexicons.roles().of(word) != null && !lexicons.people().isSurname(word);
  }

  /// "Cod & Rowe said", "told Radio Lund"; in "Lund said Rowe Hall was late" the hall says nothing.
  private boolean speaks(Run run) {
    return persons.speaksBehind(run) || scene.lower(run.from() - 1).matches("tells?|told");
  }

  /// "Tessaro Devices": what ends the names of firms behind a word that is nobody's name; a legal
  /// form.
  private boolean isFirm(Run run) {
    var first = scene.word(run.from());
    var last = scene.word(run.to() - 1).toLowerCase(Locale.ROOT);
    if (LegalForms.isOne(last)) {
      return true;
    }
    return KINDS.contains(last)
        && run.length() == 2
        && !lexicons.organizations().inNames(first)
        && !lexicons.people().isGiven(first)
        && !lexicons.people().isSurname(first);
  }

  /// "The institute Nova Civis".
  boolean introduce(Name body) {
    var before = scene.word(scene.at(body.span().start()) - 1);
    boolean kind =
        lexicons.organizations().isKind(before) || lexicons.organizations().isNoun(before);
    return kind
        && !scene.startsCapital(scene.at(body.span().start()) - 1)
        && lexicons.roles().of(before) == null;
  }
}
