package ascribe.nlp.actor.pronoun;

import ascribe.model.ActorType;
import ascribe.model.MentionKind;
import ascribe.nlp.actor.lexicon.Gender;
import ascribe.nlp.actor.lexicon.RoleNouns;
import ascribe.nlp.actor.scene.Cast;
import ascribe.nlp.actor.scene.Cast.Placed;
import ascribe.nlp.actor.scene.Entity;
import ascribe.nlp.actor.scene.Scene;
import ascribe.nlp.actor.scene.Speeches;
import ascribe.nlp.actor.scene.Syntax;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// What a text says plainly about a pronoun, before anything is weighed: who goes on speaking, and
/// whom an opening phrase leads up to.
final class PronounCues {

  /// Words of an opening phrase before its pronoun, and behind it.
  private static final int OPENING = 3;

  private static final int OPENING_PHRASE = 14;

  /// What somebody owns is named at most this many words before the relative clause about it.
  private static final int OWNED = 7;

  private final Scene scene;
  private final Syntax syntax;
  private final Cast cast;
  private final Speeches speeches;
  private final Questions questions;
  private final PronounSubjects subjects;
  private final MainSubjects mains;
  private final SpeakingAgain speaking;
  private final UnnamedSubjects unnamed;
  private final ToldOf told;

  PronounCues(Scene scene, Syntax syntax, Cast cast, Speeches speeches, RoleNouns roles) {
    this.scene = scene;
    this.syntax = syntax;
    this.cast = cast;
    this.speeches = speeches;
    this.questions = new Questions(scene, syntax, cast);
    this.subjects = new PronounSubjects(scene, syntax, cast, speeches);
    this.mains = new MainSubjects(scene, syntax, cast);
    this.unnamed = new UnnamedSubjects(scene, cast, speeches, roles);
    this.told = new ToldOf(scene, cast, speeches, roles);
    this.speaking = new SpeakingAgain(scene, cast, speeches);
  }

  /// Whether it cannot be told whom the pronoun at `token` means.
  boolean isOpen(int token, Gender gender) {
    return speaking.isOpen(token)
        || unnamed.standBefore(token, gender)
        || unnamed.standInSentence(token, gender)
        || told.isOpen(token, gender);
  }

  /// Whom the words around the pronoun at `token` tell plainly, the surest first.
  List<Placed> plain(int token, Gender gender) {
    return Stream.of(
            owner(token, gender),
            ofRelative(token, gender),
            mains.of(token, gender),
            sayer(token, gender),
            asked(token, gender),
            subjects.of(token, gender),
            speaking.again(token, gender))
        .filter(Objects::nonNull)
        .toList();
  }

  /// "The official, who left because he was ill": who speaks, in his own clause.
  private @Nullable Placed ofRelative(int token, Gender gender) {
    int who = token;
    while (who > 1
        && scene.sentence(who) == scene.sentence(token)
        && !scene.lower(who).equals("who")) {
      who--;
    }
    int before = scene.word(who - 1).equals(",") ? who - 2 : who - 1;
    if (before < 0 || !scene.lower(who).equals("who")) {
      return null;
    }
    var said = cast.at(scene.span(before).start());
    boolean inside = IntStream.range(who, token).noneMatch(i -> scene.word(i).equals(","));
    return said != null
            && (inside || scene.lower(token).matches("s?he")) // "Lund, who is ill, called her"
            && speeches.withSourceAt(said.span().start()) != null
            && said.kind() != MentionKind.PRONOUN
            && mayBe(said.entity(), gender)
            && cast.within(scene.span(who, token)).stream()
                .allMatch(m -> m.entity() == said.entity() || !mayBe(m.entity(), gender))
        ? said
        : null;
  }

  /// "Lund asked Reed to say what he wants. He answered …": who was asked.
  private @Nullable Placed asked(int token, Gender gender) {
    int start = scene.span(token).start();
    if (scene.quotation(start) != null) {
      return null;
    }
    var asked = questions.askedBefore(token);
    if (asked == null || !mayBe(asked.entity(), gender)) {
      return null;
    }
    boolean here = scene.sentence(asked.span()) == scene.sentence(token);
    boolean answers =
        here
            ? scene.lower(token - 1).matches("why|whether|what|if|how|when|where|whom")
            : speeches.withSourceAt(start) != null;
    return answers && scene.lower(token).matches("s?he") ? asked : null;
  }

  /// "Reed's speech, in which he said …": whose speech it is.
  private @Nullable Placed owner(int token, Gender gender) {
    int which = token - 1;
    if (!scene.lower(which).equals("which") || !scene.is(which - 1, "ADP")) {
      return null;
    }
    for (var mention : cast.before(scene.span(which).start())) {
      int last = scene.at(mention.span().end() - 1);
      if (scene.sentence(last) != scene.sentence(token) || which - last > OWNED) {
        return null;
      }
      if (mayBe(mention.entity(), gender)) {
        boolean owns = scene.isPossessive(last + 1) || scene.isPossessive(last);
        return owns ? mention : null;
      }
    }
    return null;
  }

  /// "He noted that his country …", "she said she would": the pronoun that opens what a pronoun
  /// says.
  private @Nullable Placed sayer(int token, Gender gender) {
    int start = scene.span(token).start();
    var told = speeches.toldBefore(start);
    if (told.isEmpty() || scene.quotation(start) != null) {
      return null;
    }
    var last = told.getLast();
    int first = scene.at(last.content().getFirst().start());
    boolean opens = first == token || first == token - 1 && scene.lower(first).equals("that");
    int source = scene.at(Speeches.position(last));
    boolean same = gender == Pronouns.gender(scene.lower(source)) && !last.source().isEmpty();
    var speaker = opens && same ? speeches.speaker(last) : null;
    return speaker == null || !mayBe(speaker, gender) ? null : cast.at(scene.span(source).start());
  }

  static boolean mayBe(Entity entity, Gender gender) {
    return entity.type() == ActorType.PERSON && !entity.plural() && entity.gender().fits(gender);
  }

  /// "In her statement, Ann Lee defended …": the subject that the opening phrase leads up to.
  @Nullable Placed ahead(int token, Gender gender) {
    int first = scene.sentenceStart(token);
    if (token - first > OPENING || !scene.is(first, "ADP", "SCONJ")) {
      return null;
    }
    int end = Math.min(scene.size() - 1, token + OPENING_PHRASE);
    for (int i = token + 1; i < end && scene.sentence(i) == scene.sentence(token); i++) {
      if (scene.word(i).equals(",")) {
        var subject = cast.at(scene.span(i + 1).start());
        return subject != null
                && subject.kind() == MentionKind.NAME
                && mayBe(subject.entity(), gender)
                && syntax.isSubject(subject.span())
            ? subject
            : null;
      }
    }
    return null;
  }
}
