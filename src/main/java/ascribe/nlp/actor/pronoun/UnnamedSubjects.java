package ascribe.nlp.actor.pronoun;

import ascribe.model.ActorType;
import ascribe.model.MentionKind;
import ascribe.model.Naming;
import ascribe.nlp.actor.lexicon.Gender;
import ascribe.nlp.actor.lexicon.RoleNouns;
import ascribe.nlp.actor.scene.Cast;
import ascribe.nlp.actor.scene.Cast.Placed;
import ascribe.nlp.actor.scene.NounPhrases.NounPhrase;
import ascribe.nlp.actor.scene.Scene;
import ascribe.nlp.actor.scene.Speeches;
import ascribe.nlp.actor.scene.Syntax;
import java.util.stream.IntStream;

/// Somebody unnamed of whom a text has begun to tell: "“We will fight,” said Lund. Her daughter sat
/// beside her. She said …", "The prime minister has spoken. He said …". Whom the text named before
/// is no longer meant for sure.
final class UnnamedSubjects {

  private final Scene scene;
  private final Cast cast;
  private final Speeches speeches;
  private final RoleNouns roles;
  private final NewSubjects subjects;
  private final Syntax syntax;

  UnnamedSubjects(Scene scene, Cast cast, Speeches speeches, RoleNouns roles) {
    this.scene = scene;
    this.cast = cast;
    this.speeches = speeches;
    this.roles = roles;
    this.subjects = new NewSubjects(scene, cast, speeches, roles);
    this.syntax = new Syntax(scene);
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
    var phrase = apart || scene.isQuoted(from) ? null : subjects.of(from, opening);
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
    var phrase = subjects.of(from, token);
    return phrase != null && isUnknown(phrase, gender) && isAlone(phrase, from, token);
  }

  private boolean isUnknown(NounPhrase phrase, Gender gender) {
    return fits(phrase, gender) && cast.at(scene.span(phrase.head()).start()) == null;
  }

  private boolean isAlone(NounPhrase phrase, int from, int to) {
    return !isToldOf(phrase, to)
        && cast.within(scene.span(from, to)).stream()
            .filter(m -> m.entity().type() == ActorType.PERSON && !m.entity().plural())
            .allMatch(m ->
                m.kind() == MentionKind.PRONOUN
                    || m.entity().naming() != Naming.NAMED
                    || isBeside(m, phrase, to));
  }

  /// "A man waited for Lund", "the driver of Lund left": who is named there does nothing, and is
  /// asked for nothing.
  private boolean isBeside(Placed named, NounPhrase phrase, int to) {
    return !syntax.isSubject(named.span())
        && IntStream.range(phrase.to(), to)
            .noneMatch(i -> Questions.ASKING.contains(scene.lower(i)));
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

  private boolean fits(NounPhrase phrase, Gender gender) {
    var role = roles.of(scene.word(phrase.head()));
    return role != null && !roles.isPlural(scene.word(phrase.head())) && role.gender().fits(gender);
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
}
