package ascribe.nlp.actor.source;

import ascribe.model.ActorType;
import ascribe.model.Attribution;
import ascribe.model.MentionKind;
import ascribe.model.Naming;
import ascribe.model.SourceType;
import ascribe.nlp.actor.body.BodyDescriptions;
import ascribe.nlp.actor.pronoun.JustBefore;
import ascribe.nlp.actor.scene.Cast;
import ascribe.nlp.actor.scene.Cast.Placed;
import ascribe.nlp.actor.scene.Entity;
import ascribe.nlp.actor.scene.NounPhrases.NounPhrase;
import ascribe.nlp.actor.scene.Role;
import ascribe.nlp.actor.scene.Scene;
import ascribe.nlp.actor.scene.Speeches;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Ties "the agency", "the company" at the head of a source to the named body of that kind that
/// spoke last, or that alone was named just before, and "the think tank" to the only one that the
/// text calls so.
final class BodyNouns {

  /// Sentences back within which who spoke last is still meant.
  private static final int REACH = 2;

  /// Nouns that stand for a body of some kind, with the kinds.
  private static final Map<String, Set<SourceType>> GENERIC = generic();

  private static Map<String, Set<SourceType>> generic() {
    var generic = new HashMap<String, Set<SourceType>>();
    for (var noun : List.of("agency", "bureau", "department")) {
      generic.put(noun, Set.of(SourceType.OFFICIAL));
    }
    for (var noun : List.of("company", "firm", "bank", "group", "organization", "organisation")) {
      generic.put(noun, Set.of(SourceType.ORGANIZATION, SourceType.ANALYST));
    }
    for (var noun : List.of("newspaper", "paper", "magazine", "broadcaster", "outlet", "network")) {
      generic.put(noun, Set.of(SourceType.MEDIA));
    }
    return Map.copyOf(generic);
  }

  /// Those that mean many a body, so that only who spoke may be meant.
  private static final Set<String> ANY =
      Set.of("group", "organization", "organisation", "bank", "department");

  private final Scene scene;
  private final Cast cast;
  private final Speeches speeches;
  private final JustBefore before;
  private final BodyDescriptions descriptions;

  BodyNouns(Scene scene, Cast cast, Speeches speeches, BodyDescriptions descriptions) {
    this.scene = scene;
    this.cast = cast;
    this.speeches = speeches;
    this.before = new JustBefore(scene, cast);
    this.descriptions = descriptions;
  }

  /// Which body the phrase means; null when that is not sure.
  @Nullable Entity of(NounPhrase phrase, Attribution attribution) {
    var described = cast.entities().stream().filter(e -> isCalled(e, phrase)).toList();
    if (described.size() == 1) {
      return place(described.getFirst(), phrase, "the only one that the text calls so");
    }
    var kind = GENERIC.get(scene.lower(phrase.head()));
    boolean bare = phrase.head() == phrase.from() + 1 && scene.lower(phrase.from()).equals("the");
    if (kind == null || !bare || scene.word(phrase.to()).equals("of")) {
      return null;
    }
    var speaker = lastSpeaker(phrase);
    if (speaker != null && isOf(kind, speaker)) {
      return place(speaker, phrase, "the last speaker");
    }
    if (scene.isQuoted(phrase.from())) {
      return null;
    }
    var named = before.mentions(ActorType.ORGANIZATION, phrase.from(), attribution);
    var body = named.isEmpty() ? null : named.getFirst().entity();
    boolean alone = named.stream().allMatch(m -> m.entity() == body);
    return body != null && alone && isOf(kind, body) && !ANY.contains(scene.lower(phrase.head()))
        ? place(body, phrase, "the only one of its kind named just before")
        : null;
  }

  private boolean isCalled(Entity entity, NounPhrase phrase) {
    return entity.type() == ActorType.ORGANIZATION
        && scene.lower(phrase.from()).equals("the")
        && descriptions.fit(entity, phrase)
        && cast.anchor(entity, scene.span(phrase.from()).start()) != null;
  }

  /// The body that spoke last, if no other one has been named since.
  private @Nullable Entity lastSpeaker(NounPhrase phrase) {
    int start = scene.span(phrase.from()).start();
    var told = speeches.toldBefore(start);
    if (told.isEmpty()) {
      return null;
    }
    int last = scene.at(Speeches.position(told.getLast()));
    var speaker = speeches.speaker(told.getLast());
    boolean near = scene.sentence(phrase.from()) - scene.sentence(last) <= REACH;
    return speaker != null && near && !othersSince(speaker, start) ? speaker : null;
  }

  private static boolean isOf(Set<SourceType> kind, Entity body) {
    var listed = body.listed() == null ? SourceType.ORGANIZATION : body.listed();
    return body.type() == ActorType.ORGANIZATION
        && body.naming() == Naming.NAMED
        && (kind.contains(listed)
            || body.roles().stream().map(Role::type).anyMatch(kind::contains));
  }

  private Entity place(Entity body, NounPhrase phrase, String rule) {
    var span = scene.span(phrase.from(), phrase.to());
    var anchor = cast.anchor(body, span.start());
    if (anchor != null) {
      cast.place(new Placed(body, span, MentionKind.NOMINAL, anchor.span(), rule));
    }
    return body;
  }

  /// Whether the sentence that named `speaker` last, or what follows it, names another body.
  private boolean othersSince(Entity speaker, int offset) {
    int named = -1;
    for (var mention : cast.before(offset)) {
      int sentence = scene.sentence(mention.span());
      if (named >= 0 && sentence != named) {
        return false;
      }
      if (mention.entity() == speaker && mention.kind() == MentionKind.NAME) {
        named = sentence;
      } else if (mention.entity() != speaker && mention.entity().type() == ActorType.ORGANIZATION) {
        return true;
      }
    }
    return named < 0;
  }
}
