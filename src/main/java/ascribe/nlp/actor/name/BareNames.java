package ascribe.nlp.actor.name;

import ascribe.model.ActorType;
import ascribe.nlp.actor.lexicon.Lexicons;
import ascribe.nlp.actor.lexicon.Table;
import ascribe.nlp.actor.name.CapitalRuns.Run;
import ascribe.nlp.actor.scene.Name;
import ascribe.nlp.actor.scene.Scene;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/// Takes off a person's name what is no name: titles and roles before it, degrees and orders after
/// it, the possessive ending. What is only a title ("the Secretary") is no name.
public final class BareNames {

  private static final Pattern ORDER =
      Pattern.compile("[A-Z][A-Za-z]?[A-Z]{1,3}|Ph\\.?D\\.?|M\\.D\\.");
  private static final Set<String> OPENERS =
      Set.of(
          "if", "when", "while", "but", "and", "as", "although", "because", "since", "so", "yet");
  private static final Pattern NUMERAL = Pattern.compile("[IVX]+");

  /// Bearers (power of ten) from which a word that is also a title is a given name: Dean, Earl.
  private static final int WELL_KNOWN = 4;

  private static final Set<String> FORMER = Table.words("former-words.txt");

  private static final Set<String> KINDS = Table.words("before-firms.txt");

  private final Scene scene;
  private final Lexicons lexicons;

  public BareNames(Scene scene, Lexicons lexicons) {
    this.scene = scene;
    this.lexicons = lexicons;
  }

  public List<Name> of(List<Name> names) {
    return names.stream().map(this::bare).flatMap(Optional::stream).toList();
  }

  /// "Publisher" in "Publisher Cod & Rowe said": what a firm is that is named behind it, with a
  /// capital only because it opens the sentence.
  private boolean isKindBefore(int i) {
    return scene.startsSentence(i)
        && KINDS.contains(scene.lower(i))
        && scene.startsCapital(i + 1)
        && !lexicons.organizations().inNames(scene.word(i + 1));
  }

  /// "Ollon's, said", where the text has the word with its ending alone: the ending is the name's.
  private boolean isOwn(int from, int to) {
    var word = scene.word(from);
    return to - from == 2
        && scene.isPossessive(to - 1)
        && !scene.lower(to - 1).equals("'")
        && IntStream.range(0, scene.size())
            .filter(i -> scene.word(i).equals(word))
            .allMatch(i -> scene.isPossessive(i + 1))
        && IntStream.range(0, scene.size())
            .filter(i -> scene.word(i).equals(word))
            .anyMatch(i -> scene.is(i + 2, "AUX", "ADP") || scene.word(i + 2).matches("[,.]"));
  }

  private Optional<Name> bare(Name name) {
    int from = scene.at(name.span().start());
    int to = scene.at(name.span().end() - 1) + 1;
    boolean whole = from < to && to <= scene.size() && scene.span(from, to).equals(name.span());
    if (!whole) {
      return Optional.of(name);
    }
    boolean listed =
        name.type() == ActorType.ORGANIZATION
            && lexicons.organizations().of(name.span().of(scene.text)) != null;
    boolean own = name.type() == ActorType.ORGANIZATION && isOwn(from, to);
    if (to - from > 1 && scene.isPossessive(to - 1) && !listed && !own) { // "Lund's", not "Moody's"
      to--;
    }
    while (to - from > 1 && OPENERS.contains(scene.lower(from))) {
      from++;
    }
    var run = new Run(from, to);
    if (name.type() == ActorType.PERSON) {
      run = untitled(run);
    } else if (run.length() > 1 && (scene.lower(from).equals("the") || isKindBefore(from))) {
      run = new Run(from + 1, to);
    }
    return run.length() == 0
        ? Optional.empty()
        : Optional.of(new Name(scene.span(run.from(), run.to()), name.type(), name.confidence()));
  }

  private Run untitled(Run run) {
    int to = run.to();
    int from = pastOffice(run);
    while (from < to && isBefore(from, to)) {
      from++;
    }
    if (from > run.from() && to - from > 2 && scene.word(from).equals("of")) {
      from += 2; // "Secretary of State"
    }
    while (to - from > 2 && isAfter(to - 1, from)) {
      to = scene.word(to - 2).equals(",") ? to - 2 : to - 1;
    }
    boolean opens =
        from < to && (scene.startsCapital(from) || NameJoints.isParticle(scene.word(from)));
    return opens || from == run.from() ? new Run(from, to) : new Run(to, to);
  }

  /// Behind a title that has another word before it: "House Speaker", "Former Secretary".
  private int pastOffice(Run run) {
    for (int i = run.to() - 2; i > run.from(); i--) {
      var word = scene.word(i);
      if ((lexicons.titles().isTitle(word) || isJoinedOffice(word))
          && !lexicons.people().isSurname(word)
          && lexicons.people().strength(word) < WELL_KNOWN) {
        return i + 1;
      }
    }
    return run.from();
  }

  /// "Secretary-General", "Vice-President".
  private boolean isJoinedOffice(String word) {
    return word.indexOf('-') > 0 && lexicons.roles().of(word) != null;
  }

  /// Whether the word at `i` only says who the person is whose name follows.
  private boolean isBefore(int i, int to) {
    var word = scene.word(i);
    boolean last = i == to - 1;
    if (scene.isDeterminer(i) || scene.isMark(i) || word.equals("Mr.")) {
      return true;
    }
    if (FORMER.contains(scene.lower(i)) && !last) {
      return true;
    }
    boolean given = lexicons.people().strength(word) >= WELL_KNOWN;
    boolean role = lexicons.roles().of(word) != null;
    if (last) {
      return lexicons.titles().isTitle(word) && !given && !lexicons.people().isSurname(word);
    }
    if (lexicons.titles().isTitle(scene.word(i - 1) + " " + word)) { // "Mr Justice Lund"
      return true;
    }
    if (lexicons.titles().isTitle(word)) {
      return !given || role && to - i > 2;
    }
    boolean ofPlace = lexicons.places().country(word) != null || lexicons.places().of(word) != null;
    return role && !given || ofPlace && to - i > 2 && isBefore(i + 1, to);
  }

  private boolean isAfter(int i, int from) {
    var word = scene.word(i);
    boolean shouted = scene.word(from).equals(scene.word(from).toUpperCase(Locale.ROOT));
    return ORDER.matcher(word).matches() && !NUMERAL.matcher(word).matches() && !shouted;
  }
}
