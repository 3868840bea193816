package ascribe.nlp.actor.pronoun;

import ascribe.model.ActorType;
import ascribe.model.Attribution;
import ascribe.model.MentionKind;
import ascribe.model.Naming;
import ascribe.model.Span;
import ascribe.nlp.actor.lexicon.Gender;
import ascribe.nlp.actor.scene.Cast;
import ascribe.nlp.actor.scene.Cast.Placed;
import ascribe.nlp.actor.scene.Entity;
import ascribe.nlp.actor.scene.Scene;
import ascribe.nlp.actor.scene.Speeches;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// The pronouns of who goes on speaking.
final class SpeakingAgain {

  /// Sentences over which somebody goes on speaking.
  private static final int REACH = 2;

  /// An answer comes within so many words.
  private static final int ANSWER = 40;

  private static final Pattern ASKING =
      Pattern.compile("\\b(?:ask|question|press|interview)", Pattern.CASE_INSENSITIVE);

  private final Scene scene;
  private final Cast cast;
  private final Speeches speeches;

  SpeakingAgain(Scene scene, Cast cast, Speeches speeches) {
    this.scene = scene;
    this.cast = cast;
    this.speeches = speeches;
  }

  /// "…, said Lund. …, he added": whoever spoke last, when the pronoun speaks too and nobody else
  /// who could be meant has been mentioned outside quotations since.
  @Nullable Placed again(int token, Gender gender) {
    int start = scene.span(token).start();
    if (scene.quotation(start) != null || speeches.withSourceAt(start) == null) {
      return null;
    }
    var told = toldBySomebody(start);
    if (told.isEmpty()) {
      return null;
    }
    var last = told.getLast();
    var speaker = speeches.speaker(last);
    boolean near = scene.sentence(token) - scene.sentence(at(last)) <= REACH;
    if (speaker == null
        || !near
        || isRelative(at(last))
        || !PronounCues.mayBe(speaker, gender)
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
      if (outside && !described && PronounCues.mayBe(mention.entity(), gender)) {
        return null;
      }
    }
    return null;
  }

  /// What was told before, but for what nobody is named for at the end: "Asked why, she said".
  private List<Attribution> toldBySomebody(int start) {
    var told = speeches.toldBefore(start);
    int size = told.size();
    while (size > 0 && told.get(size - 1).source().isEmpty()) {
      size--;
    }
    return told.subList(0, size);
  }

  /// "Lady Lund was cold. The constable said …. She …": whether the last speaker may be a man or a
  /// woman and somebody named of the pronoun's gender came up just before.
  private boolean answersNamed(List<Attribution> told, Gender gender) {
    var last = speeches.speaker(told.getLast());
    int spoke = Speeches.position(told.getLast());
    if (last == null || !isAnybody(last) || comesUp(first(last, told))) {
      return false;
    }
    for (var mention : cast.before(spoke)) {
      if (at(told.getLast()) - scene.at(mention.span().start()) > ANSWER) {
        return false;
      }
      var entity = mention.entity();
      if (entity != last && entity.gender() == gender && entity.naming() == Naming.NAMED) {
        return true;
      }
    }
    return false;
  }

  /// Where `speaker`, who spoke last, has begun to speak in the same paragraph.
  private Attribution first(Entity speaker, List<Attribution> told) {
    var first = told.getLast();
    for (int i = told.size() - 1; i >= 0 && speeches.speaker(told.get(i)) == speaker; i--) {
      int from = Speeches.position(told.get(i));
      if (scene.text.substring(from, Speeches.position(first)).contains("\n")) {
        break;
      }
      first = told.get(i);
    }
    return first;
  }

  /// Whether the pronoun may mean an unknown somebody who speaks of himself, or anybody else: "A
  /// nurse said that he had seen it".
  boolean isOpen(int token) {
    int start = scene.span(token).start();
    if (!scene.lower(token).matches("s?he") || scene.quotation(start) != null) {
      return false;
    }
    if (isOfSource(token)) {
      return true;
    }
    int from = scene.lower(token - 1).equals("that") ? scene.span(token - 1).start() : start;
    return speeches.attributions().stream()
        .filter(a -> a.content().getFirst().start() == from)
        .filter(a -> !a.source().isEmpty() && Speeches.position(a) < from)
        .filter(a -> isIndefinite(Speeches.position(a)))
        .map(a -> cast.at(Speeches.position(a)))
        .filter(Objects::nonNull)
        .anyMatch(m -> isAnybody(m.entity()));
  }

  /// "The official, who asked not to be named because he …": who has no name and speaks.
  private boolean isOfSource(int token) {
    var told = speeches.withSourceAt(scene.span(token).start());
    int from = told == null ? token : at(told);
    int who = from;
    while (who < token && !scene.lower(who).equals("who")) {
      who++;
    }
    return who < token
        && who > from
        && cast.within(scene.span(from, who)).stream()
            .noneMatch(m -> m.kind() == MentionKind.NAME && m.entity().type() == ActorType.PERSON);
  }

  /// Whether a source that starts at an offset is somebody of whom the text has not told before.
  private boolean isIndefinite(int source) {
    return scene.lower(scene.at(source)).matches("an?|one|another");
  }

  /// Whether somebody unnamed comes up first in a paragraph, or opens it, and says nothing of
  /// others: who was told of before is no longer meant.
  private boolean comesUp(Attribution attribution) {
    int spoke = Speeches.position(attribution);
    int paragraph = scene.text.lastIndexOf('\n', spoke) + 1;
    return (isIndefinite(spoke) || spoke == paragraph && paragraph > 0)
        && cast.within(new Span(paragraph, spoke)).stream()
            .noneMatch(m -> m.entity().type() == ActorType.PERSON)
        && !asks(attribution)
        && attribution.content().stream()
            .flatMap(c -> cast.within(c).stream())
            .allMatch(m -> m.entity().type() != ActorType.PERSON);
  }

  /// "Asked by a caller whether": what follows may be the answer.
  private boolean asks(Attribution attribution) {
    return attribution.cue().stream().anyMatch(c -> ASKING.matcher(c.of(scene.text)).find());
  }

  /// Whether a man or a woman may be meant, whom the text does not name.
  private static boolean isAnybody(Entity entity) {
    return entity.gender() == Gender.UNKNOWN && entity.naming() != Naming.NAMED;
  }

  private int at(Attribution attribution) {
    return scene.at(Speeches.position(attribution));
  }

  private boolean isRelative(int token) {
    return scene.lower(token).matches("who|which|that|whom|whose");
  }
}
