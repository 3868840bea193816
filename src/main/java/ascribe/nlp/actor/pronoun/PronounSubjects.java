package ascribe.nlp.actor.pronoun;

import ascribe.model.ActorType;
import ascribe.model.Attribution;
import ascribe.model.MentionKind;
import ascribe.nlp.actor.lexicon.Gender;
import ascribe.nlp.actor.scene.Cast;
import ascribe.nlp.actor.scene.Cast.Placed;
import ascribe.nlp.actor.scene.Entity;
import ascribe.nlp.actor.scene.Scene;
import ascribe.nlp.actor.scene.Speeches;
import ascribe.nlp.actor.scene.Syntax;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/// Whom the sentence before, or the clause that a pronoun hangs on, leaves as the only one for it
/// to mean.
final class PronounSubjects {

  /// Sentences over which somebody's own words are spoken of.
  private static final int REACH = 2;

  private static final Set<String> WORDS =
      Set.of("remarks", "remark", "comments", "comment", "statement", "words", "answer", "warning");

  /// Words that may stand before a pronoun which opens its sentence: "But", "In Oslo,".
  private static final int OPENING = 2;

  /// Words without a verb that may: "In a speech in Oslo last month".
  private static final int PHRASE = 8;

  private final Scene scene;
  private final Syntax syntax;
  private final Cast cast;
  private final Speeches speeches;
  private final JustBefore before;
  private final Questions questions;
  private final Peers peers;

  PronounSubjects(Scene scene, Syntax syntax, Cast cast, Speeches speeches) {
    this.scene = scene;
    this.syntax = syntax;
    this.cast = cast;
    this.speeches = speeches;
    this.before = new JustBefore(scene, cast);
    this.questions = new Questions(scene, syntax, cast);
    this.peers = new Peers(scene, cast);
  }

  /// Whom the pronoun at `token` means for sure; null where nothing tells.
  @Nullable Placed of(int token, Gender gender) {
    int start = scene.span(token).start();
    if (scene.quotation(start) != null) {
      return null;
    }
    var told = speeches.withSourceAt(start);
    if (told != null && scene.lower(token - 1).equals("which")) {
      return ofClause(token, gender);
    }
    if (told == null) {
      return ofSentence(token, gender, null);
    }
    var own = ownWords(token, gender);
    var colon = own == null ? beforeColon(token, gender) : own;
    var subject = colon == null ? ofSentence(token, gender, told) : colon;
    return subject == null ? only(token, gender, told) : subject;
  }

  /// "It takes its name from Lund. …, he says": whom alone the text has named so far of those who
  /// could be meant, and just before.
  private @Nullable Placed only(int token, Gender gender, Attribution told) {
    Entity only = null;
    for (var mention : cast.before(scene.span(token).start())) {
      if (PronounCues.mayBe(mention.entity(), gender)) {
        if (only != null && only != mention.entity()) {
          return null;
        }
        only = mention.entity();
      }
    }
    var meant = only;
    return before.mentions(ActorType.PERSON, token, told).stream()
        .filter(m -> m.entity() == meant && m.kind() == MentionKind.NAME)
        .findFirst()
        .orElse(null);
  }

  /// "Lund won. He said …": the subject, when nobody else who could be meant is named there; or
  /// whom alone the sentence speaks of, in the same paragraph: "Just look at Lund. He said …".
  private @Nullable Placed ofSentence(int token, Gender gender, @Nullable Attribution told) {
    boolean quotes = told != null && told.extent().start() < scene.span(token).start();
    if (!quotes && !isNearStart(token)) {
      return null;
    }
    var persons =
        before.mentions(ActorType.PERSON, token, told).stream()
            .filter(m -> PronounCues.mayBe(m.entity(), gender))
            .filter(m -> !peers.own(m))
            .toList();
    if (!alone(persons) || persons.stream().anyMatch(questions::asks)) {
      return null;
    }
    return persons.stream()
        .filter(m -> m.kind() == MentionKind.NAME)
        .filter(m -> told != null || speeches.withSourceAt(m.span().start()) == null)
        .filter(m -> syntax.isSubject(m.span()) || told != null && isFirstNoun(m, token))
        .findFirst()
        .orElse(null);
  }

  /// Whether no noun stands before a name in its sentence, and no new paragraph behind it: "A
  /// lawyer sued Lund" may go on with the lawyer. A possessive is no such name.
  private boolean isFirstNoun(Placed mention, int token) {
    int end = mention.span().end();
    int first = syntax.phraseStart(scene.at(mention.span().start()));
    return IntStream.range(scene.sentenceStart(first), first)
            .noneMatch(i -> scene.is(i, "NOUN", "PROPN", "PRON"))
        && !scene.isPossessive(scene.at(end - 1) + 1)
        && !scene.text.substring(end, scene.span(token).start()).contains("\n");
  }

  /// "Lund's lawyer, Tom Reed, disagreed: the plan, he said, …": the only subject before the colon.
  private @Nullable Placed beforeColon(int token, Gender gender) {
    int colon = token;
    while (scene.sentence(colon) == scene.sentence(token) && !scene.word(colon).equals(":")) {
      if (--colon < 0) {
        return null;
      }
    }
    return scene.word(colon).equals(":") ? ofClause(colon, gender) : null;
  }

  private boolean isNearStart(int token) {
    int first = scene.sentenceStart(token);
    return token - first <= OPENING
        || token - first <= PHRASE
            && IntStream.range(first, token).noneMatch(i -> scene.is(i, "VERB", "AUX", "PRON"))
            && cast.within(scene.span(first, token)).isEmpty();
  }

  private static boolean alone(List<Placed> mentions) {
    return mentions.stream().map(Placed::entity).distinct().count() == 1;
  }

  /// "Lund blamed Reed for the loss, which he called …": the only subject of the sentence.
  private @Nullable Placed ofClause(int token, Gender gender) {
    var subjects = new ArrayList<Placed>();
    for (var mention : cast.before(scene.span(token).start())) {
      if (scene.sentence(mention.span()) != scene.sentence(token)) {
        break;
      }
      if (PronounCues.mayBe(mention.entity(), gender) && syntax.isSubject(mention.span())) {
        subjects.add(mention);
      }
    }
    return alone(subjects) ? subjects.getFirst() : null;
  }

  /// "His remarks …" at the start of a sentence: those of who spoke last.
  private @Nullable Placed ownWords(int token, Gender gender) {
    int start = scene.span(token).start();
    if (!scene.startsSentence(token) || !WORDS.contains(scene.lower(token + 1))) {
      return null;
    }
    var told = speeches.toldBefore(start);
    if (told.isEmpty()
        || scene.sentence(token) - scene.sentence(scene.at(Speeches.position(told.getLast())))
            > REACH) {
      return null;
    }
    var speaker = speeches.speaker(told.getLast());
    return speaker != null && PronounCues.mayBe(speaker, gender)
        ? cast.anchor(speaker, start)
        : null;
  }
}
