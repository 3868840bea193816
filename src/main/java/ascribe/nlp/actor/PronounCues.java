package ascribe.nlp.actor;

import ascribe.model.ActorType;
import ascribe.model.Attribution;
import ascribe.model.MentionKind;
import ascribe.model.Naming;
import ascribe.nlp.actor.Cast.Placed;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// What a text says plainly about a pronoun, before anything is weighed: who goes on speaking, and
/// whom an opening phrase leads up to.
final class PronounCues {

  /// Sentences over which somebody goes on speaking.
  private static final int REACH = 2;

  /// An answer comes within so many words.
  private static final int ANSWER = 40;

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

  PronounCues(Scene scene, Syntax syntax, Cast cast, Speeches speeches) {
    this.scene = scene;
    this.syntax = syntax;
    this.cast = cast;
    this.speeches = speeches;
    this.questions = new Questions(scene, syntax, cast);
    this.subjects = new PronounSubjects(scene, syntax, cast, speeches);
  }

  /// Whom the words around the pronoun at `token` tell plainly, the surest first.
  List<Placed> plain(int token, Gender gender) {
    return Stream.of(
            owner(token, gender),
            asked(token, gender),
            subjects.of(token, gender),
            speaksAgain(token, gender))
        .filter(Objects::nonNull)
        .toList();
  }

  /// "…, said Lund. …, he added": whoever spoke last, when the pronoun speaks too and nobody else
  /// who could be meant has been mentioned outside quotations since.
  private @Nullable Placed speaksAgain(int token, Gender gender) {
    int start = scene.span(token).start();
    if (scene.quotation(start) != null || speeches.withSourceAt(start) == null) {
      return null;
    }
    var told = speeches.toldBefore(start);
    if (told.isEmpty()) {
      return null;
    }
    var last = told.getLast();
    var speaker = speeches.speaker(last);
    boolean near = scene.sentence(token) - scene.sentence(at(last)) <= REACH;
    if (speaker == null
        || !near
        || isRelative(at(last))
        || !mayBe(speaker, gender)
        || answersNamed(told, gender)) {
      return null;
    }
    boolean subject = scene.lower(token).matches("he|she");
    boolean next = subject && scene.sentence(token) != scene.sentence(at(last));
    for (var mention : cast.before(start)) {
      if (mention.span().end() <= Speeches.position(last)) {
        return null;
      }
      boolean inContent = next && last.content().stream().anyMatch(c -> c.overlaps(mention.span()));
      boolean outside = !inContent && scene.quotation(mention.span().start()) == null;
      if (outside && mention.entity() == speaker) {
        return mention;
      }
      boolean described = speeches.names(speaker, mention.span().start());
      if (outside && !described && mayBe(mention.entity(), gender)) {
        return null;
      }
    }
    return null;
  }

  /// "Lady Lund was cold. The constable said …. She …": whether the last speaker may be a man or a
  /// woman and somebody named of the pronoun's gender came up just before.
  private boolean answersNamed(List<Attribution> told, Gender gender) {
    var last = speeches.speaker(told.getLast());
    if (last == null || last.gender != Gender.UNKNOWN || last.naming == Naming.NAMED) {
      return false;
    }
    int spoke = Speeches.position(told.getLast());
    for (var mention : cast.before(spoke)) {
      if (at(told.getLast()) - scene.at(mention.span().start()) > ANSWER) {
        return false;
      }
      var entity = mention.entity();
      if (entity != last && entity.gender == gender && entity.naming == Naming.NAMED) {
        return true;
      }
    }
    return false;
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

  static boolean mayBe(Entity entity, Gender gender) {
    return entity.type == ActorType.PERSON && !entity.plural && entity.gender.fits(gender);
  }

  private int at(Attribution attribution) {
    return scene.at(Speeches.position(attribution));
  }

  private boolean isRelative(int token) {
    return scene.lower(token).matches("who|which|that|whom|whose");
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
