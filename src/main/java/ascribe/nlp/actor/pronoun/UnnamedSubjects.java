package ascribe.nlp.actor.pronoun;

import ascribe.model.ActorType;
import ascribe.model.MentionKind;
import ascribe.model.Naming;
import ascribe.nlp.actor.lexicon.Gender;
import ascribe.nlp.actor.lexicon.RoleNouns;
import ascribe.nlp.actor.lexicon.Table;
import ascribe.nlp.actor.scene.Cast;
import ascribe.nlp.actor.scene.Cast.Placed;
import ascribe.nlp.actor.scene.NounPhrases;
import ascribe.nlp.actor.scene.NounPhrases.NounPhrase;
import ascribe.nlp.actor.scene.Scene;
import ascribe.nlp.actor.scene.Speeches;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Somebody unnamed of whom a text has begun to tell: "“We will fight,” said Lund. Her daughter sat
/// beside her. She said …", "The prime minister has spoken. He said …". Whom the text named before
/// is no longer meant for sure.
final class UnnamedSubjects {

  /// Nouns by which a text calls whom it has just named: "Lund left. The senator was tired."
  private static final Set<String> DESCRIBING =
      Stream.of("epithets.txt", "professions.txt")
          .flatMap(file -> Table.words(file).stream())
          .collect(Collectors.toUnmodifiableSet());

  private final Scene scene;
  private final Cast cast;
  private final Speeches speeches;
  private final RoleNouns roles;
  private final NounPhrases phrases;

  UnnamedSubjects(Scene scene, Cast cast, Speeches speeches, RoleNouns roles) {
    this.scene = scene;
    this.cast = cast;
    this.speeches = speeches;
    this.roles = roles;
    this.phrases = new NounPhrases(scene, roles);
  }

  /// Whether the pronoun at `token` opens the sentence behind one whose subject is such a person,
  /// or speaks a quotation that stands between, and nobody else is spoken of there.
  boolean standBefore(int token, Gender gender) {
    int opening = scene.isQuoted(token) ? -1 : opening(token);
    if (opening <= 0) {
      return false;
    }
    int from = scene.sentenceStart(opening - 1);
    boolean apart =
        scene.text.substring(scene.span(from).start(), scene.span(opening).start()).contains("\n");
    var phrase = apart || scene.isQuoted(from) ? null : subject(from, opening);
    return phrase != null && isUnknown(phrase, gender) && isAlone(phrase, from, opening);
  }

  /// Whether "he" or "she" stands behind somebody new in its own sentence, of which no one else is
  /// named: "A minister was blunt: in an interview he said"; or speaks behind somebody's own: "His
  /// predecessor was blunt: it was, she said, late".
  boolean standInSentence(int token, Gender gender) {
    int from = scene.sentenceStart(token);
    from += scene.is(from, "CCONJ") ? 1 : 0;
    var told = speeches.withSourceAt(scene.span(token).start());
    int subject = scene.span(from).start();
    boolean speaks = // "Her mother was right, she said" is no talk of the mother's
        told != null && told.content().stream().noneMatch(c -> c.contains(subject));
    var first = speaks ? "an?|another|his|her|its|their|our|my" : "an?|another";
    if (!scene.lower(token).matches("s?he")
        || scene.isQuoted(token)
        || !scene.lower(from).matches(first)) {
      return false;
    }
    var phrase = subject(from, token);
    return phrase != null && isUnknown(phrase, gender) && isAlone(phrase, from, token);
  }

  private boolean isUnknown(NounPhrase phrase, Gender gender) {
    return fits(phrase, gender) && cast.at(scene.span(phrase.head()).start()) == null;
  }

  private boolean isAlone(NounPhrase phrase, int from, int to) {
    return !isToldOf(phrase, to)
        && cast.within(scene.span(from, to)).stream()
            .filter(m -> m.entity().type() == ActorType.PERSON && !m.entity().plural())
            .allMatch(m -> m.kind() == MentionKind.PRONOUN || isUnnamed(m));
  }

  /// Where the sentence of a pronoun begins that opens it but for one word, or but for what is
  /// quoted; -1 for any other.
  private int opening(int token) {
    int first = scene.sentenceStart(token);
    if (first >= token - 1) {
      return first;
    }
    int quoted = token;
    while (quoted > 0 && (scene.isQuoted(quoted - 1) || scene.isMark(quoted - 1))) {
      quoted--;
    }
    while (quoted < token && !scene.startsSentence(quoted)) {
      quoted++; // the mark that ends the sentence before
    }
    return quoted < token ? quoted : -1;
  }

  /// "A nurse", "her daughter", "Lund's lawyer"; or "the foreman" of whom the text has not told
  /// before.
  private @Nullable NounPhrase subject(int from, int to) {
    if (scene.lower(from).matches("one|another") && scene.word(from + 1).equals(",")) {
      return subject(from + 2, to); // "One, a baker, said"
    }
    var phrase = phrases.at(from, to);
    if (phrase == null || !scene.is(behind(phrase, to), "VERB", "AUX")) {
      return null;
    }
    boolean owned = IntStream.range(from, phrase.head()).anyMatch(scene::isPossessive);
    boolean fresh = owned || scene.lower(from).matches("an?|another|his|her|my|our|their");
    boolean named = IntStream.range(from + 1, phrase.to()).anyMatch(scene::startsCapital) && !owned;
    boolean definite =
        scene.lower(from).equals("the")
            && !named
            && (opensParagraph(from) || followsSpeech(from))
            && (isOfficeOfAnother(phrase)
                || !DESCRIBING.contains(scene.lower(phrase.head()))
                    && !isToldBefore(scene.lower(phrase.head()), from));
    return fresh || definite ? phrase : null;
  }

  /// "The education secretary" where the text has told of one before who is nobody named.
  private boolean isOfficeOfAnother(NounPhrase phrase) {
    var words = scene.span(phrase.from(), phrase.to());
    return phrase.head() > phrase.from() + 1
        && cast.before(words.start()).stream()
            .filter(m -> m.entity().naming() == Naming.ROLE)
            .anyMatch(m -> m.span().of(scene.text).equalsIgnoreCase(words.of(scene.text)));
  }

  private boolean opensParagraph(int token) {
    int start = scene.span(token).start();
    return start == 0 || scene.text.charAt(start - 1) == '\n';
  }

  /// Whether the sentence before tells what somebody says: "Lund scored. The captain …" is Lund.
  private boolean followsSpeech(int token) {
    int start = scene.span(token).start();
    var told = speeches.toldBefore(start);
    return !told.isEmpty()
        && scene.sentence(token) - scene.sentence(scene.at(Speeches.position(told.getLast()))) == 1;
  }

  /// Where the verb of the phrase may stand: behind "of the yard" and ", who is 14,".
  private int behind(NounPhrase phrase, int to) {
    int i = phrase.to();
    if (scene.is(i, "ADP")) {
      var complement = phrases.at(i + 1, to);
      i = complement == null ? i : complement.to();
    }
    if (scene.word(i).equals(",")) {
      int comma = i + 1;
      while (comma < to && !scene.word(comma).equals(",")) {
        comma++;
      }
      i = comma + 1;
    }
    return i;
  }

  private boolean fits(NounPhrase phrase, Gender gender) {
    var role = roles.of(scene.word(phrase.head()));
    return role != null && !roles.isPlural(scene.word(phrase.head())) && role.gender().fits(gender);
  }

  private static boolean isUnnamed(Placed placed) {
    return placed.entity().naming() != Naming.NAMED;
  }

  /// "The judge asked him", "her mother taught her hymns": who stood before is still spoken of.
  private boolean isToldOf(NounPhrase phrase, int to) {
    boolean owned = scene.lower(phrase.from()).matches("his|her");
    return IntStream.range(phrase.to(), to)
        .filter(i -> scene.is(i, "VERB"))
        .anyMatch(i ->
            scene.lower(i + 1).equals("him")
                || owned && scene.lower(i + 1).matches("his|her")
                || scene.lower(i + 1).equals("her") && !scene.is(i + 2, "NOUN", "ADJ"));
  }

  /// Whether the text has the word before: then somebody of whom it told may have the role.
  private boolean isToldBefore(String role, int token) {
    return IntStream.range(0, token).anyMatch(i -> scene.lower(i).equals(role));
  }
}
