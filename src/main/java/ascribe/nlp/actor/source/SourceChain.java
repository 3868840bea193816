package ascribe.nlp.actor.source;

import ascribe.model.ActorType;
import ascribe.model.Attribution;
import ascribe.model.Form;
import ascribe.model.MentionKind;
import ascribe.model.Span;
import ascribe.nlp.actor.pronoun.GroupSubjects;
import ascribe.nlp.actor.pronoun.Relatives;
import ascribe.nlp.actor.scene.Cast;
import ascribe.nlp.actor.scene.Cast.Placed;
import ascribe.nlp.actor.scene.Entity;
import ascribe.nlp.actor.scene.Scene;
import ascribe.nlp.actor.scene.Speeches;
import ascribe.nlp.actor.scene.Syntax;
import ascribe.nlp.actor.source.body.BodyBefore;
import org.jspecify.annotations.Nullable;

/// Follows the chain of speakers for sources that name nobody: "it", "they", "who", and none at
/// all.
final class SourceChain {

  private static final int REACH = 2;

  private final Scene scene;
  private final Cast cast;
  private final Speeches speeches;
  private final Syntax syntax;
  private final Relatives relatives;
  private final GroupSubjects groups;
  private final BodyBefore bodies;

  SourceChain(Scene scene, Cast cast, Speeches speeches, GroupSubjects groups) {
    this.scene = scene;
    this.cast = cast;
    this.speeches = speeches;
    this.syntax = new Syntax(scene);
    this.relatives = new Relatives(scene, cast);
    this.groups = groups;
    this.bodies = new BodyBefore(scene, cast, syntax);
  }

  /// The actor of a source that is the pronoun at `token`.
  @Nullable Entity pronoun(Attribution attribution, int token) {
    return switch (scene.lower(token)) {
      case "who" -> relatives.who(token);
      case "which" -> relatives.body(token);
      case "that" -> relatives.antecedent(token);
      case "it" -> body(attribution, token);
      case "they" -> earlier(attribution, token, true);
      default -> null;
    };
  }

  /// The body that spoke last, or the only one named just before, as the subject: "Lumen sells
  /// lamps. It said …"; nobody where these are two, or where a letter or the like may be meant.
  private @Nullable Entity body(Attribution attribution, int token) {
    var subject = bodies.subject(attribution, token);
    var last = speeches.lastSpeaker(scene.span(token).start());
    if (subject != null
        && last != null
        && last != subject.entity()
        && last.type() == ActorType.ORGANIZATION) {
      return null;
    }
    var spoke = earlier(attribution, token, false);
    if (spoke != null || subject == null || bodies.tellsOfThings(subject, token)) {
      return spoke;
    }
    cast.place(
        new Placed(
            subject.entity(),
            scene.span(token),
            MentionKind.PRONOUN,
            subject.span(),
            "the only one of its kind named just before"));
    return subject.entity();
  }

  /// The last speaker before a source pronoun, when that is a body ("it") or several people
  /// ("they").
  private @Nullable Entity earlier(Attribution attribution, int token, boolean plural) {
    var told = speeches.toldBefore(scene.span(token).start());
    for (int i = told.size() - 1; i >= 0; i--) {
      var earlier = told.get(i);
      if (earlier == attribution || Speeches.position(earlier) == Speeches.position(attribution)) {
        continue;
      }
      var speaker = speeches.speaker(earlier);
      int said = scene.at(Speeches.position(earlier));
      boolean near = scene.sentence(token) - scene.sentence(said) <= REACH;
      if (speaker == null || !near) {
        return null;
      }
      boolean fits =
          plural
              ? speaker.plural() && !groups.rivalBefore(token, speaker, said)
              : speaker.type() != ActorType.PERSON && !speaker.plural();
      if (fits) {
        place(speaker, scene.span(token), MentionKind.PRONOUN);
      }
      return fits ? speaker : null;
    }
    return null;
  }

  private void place(Entity speaker, Span span, MentionKind kind) {
    var anchor = cast.anchor(speaker, span.start());
    if (anchor != null) {
      cast.place(new Placed(speaker, span, kind, anchor.span(), "the last speaker"));
    }
  }

  /// The actor of an attribution without source: who speaks in the same sentence before ("…,
  /// claiming that …"), or whose quotation goes on.
  @Nullable Entity implicit(Attribution attribution) {
    if (!attribution.cue().isEmpty()) {
      return participle(attribution.cue().getFirst());
    }
    return attribution.form() == Form.DIRECT ? goesOn(attribution) : null;
  }

  private @Nullable Entity participle(Span cue) {
    int token = scene.at(cue.start());
    if (!scene.lower(token).endsWith("ing") || scene.isAuxiliary(token - 1)) {
      return null;
    }
    Entity subject = null;
    for (var mention : cast.before(cue.start())) {
      int at = scene.at(mention.span().start());
      if (scene.sentence(at) != scene.sentence(token)) {
        break;
      }
      if (scene.quotation(mention.span().start()) == null && syntax.isSubject(mention.span())) {
        subject = mention.entity();
      }
    }
    return subject;
  }

  /// A wholly quoted passage without cue goes on with the speaker of the one right before it, when
  /// nothing but blanks lies between.
  private @Nullable Entity goesOn(Attribution attribution) {
    int start = attribution.extent().start();
    Attribution before = null;
    for (var a : speeches.attributions()) {
      boolean ends = end(a) <= start && scene.text.substring(end(a), start).isBlank();
      before = a != attribution && ends ? a : before;
    }
    return before == null || before.form() == Form.INDIRECT ? null : speeches.speaker(before);
  }

  private int end(Attribution a) {
    int end = a.extent().end();
    for (var span : a.source()) {
      end = Math.max(end, span.end());
    }
    for (var span : a.cue()) {
      end = Math.max(end, span.end());
    }
    while (end < scene.text.length() && ".,".indexOf(scene.text.charAt(end)) >= 0) {
      end++;
    }
    return end;
  }
}
