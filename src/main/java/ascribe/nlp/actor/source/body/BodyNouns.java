package ascribe.nlp.actor.source.body;

import ascribe.model.ActorType;
import ascribe.model.Attribution;
import ascribe.model.MentionKind;
import ascribe.nlp.actor.body.DescribedBodies;
import ascribe.nlp.actor.lexicon.Lexicons;
import ascribe.nlp.actor.lexicon.Table;
import ascribe.nlp.actor.pronoun.JustBefore;
import ascribe.nlp.actor.scene.Cast;
import ascribe.nlp.actor.scene.Cast.Placed;
import ascribe.nlp.actor.scene.Entity;
import ascribe.nlp.actor.scene.NounPhrases.NounPhrase;
import ascribe.nlp.actor.scene.Scene;
import ascribe.nlp.actor.scene.Speeches;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/// Ties "the agency", "the company" at the head of a source to the named body of that kind that
/// spoke last, or that alone was named just before, and "the think tank" to the only one that the
/// text calls so.
public final class BodyNouns {

  /// Sentences back within which who spoke last is still meant.
  private static final int REACH = 2;

  /// Those that mean many a body, so that only who spoke may be meant.
  private static final Set<String> ANY =
      Table.rows("generic-bodies.tsv", 3).stream()
          .filter(row -> row.get(2).equals("any"))
          .map(List::getFirst)
          .collect(Collectors.toUnmodifiableSet());

  private final Scene scene;
  private final Cast cast;
  private final Speeches speeches;
  private final JustBefore before;
  private final DescribedBodies descriptions;
  private final Lexicons lexicons;
  private final BodyKinds kinds;
  private final OnlyBody onlyOne;
  private final NamedKinds names;

  public BodyNouns(
      Scene scene, Cast cast, Speeches speeches, DescribedBodies descriptions, Lexicons lexicons) {
    this.scene = scene;
    this.cast = cast;
    this.speeches = speeches;
    this.before = new JustBefore(scene, cast);
    this.descriptions = descriptions;
    this.lexicons = lexicons;
    this.kinds = new BodyKinds(scene, cast, lexicons);
    this.onlyOne = new OnlyBody(scene, cast, lexicons, kinds);
    this.names = new NamedKinds(scene, cast, lexicons.organizations());
  }

  /// Which body the phrase means; null when that is not sure.
  public @Nullable Entity of(NounPhrase phrase, Attribution attribution) {
    var named = names.of(phrase);
    if (named != null) {
      return place(named, phrase, "its name before “" + scene.word(phrase.head()) + "”");
    }
    var described = cast.entities().stream().filter(e -> isCalled(e, phrase)).toList();
    if (described.size() == 1) {
      return place(described.getFirst(), phrase, "the only one that the text calls so");
    }
    if (!isPlain(phrase) || scene.word(phrase.to()).equals("of") || isBroughtIn(phrase)) {
      return null;
    }
    boolean kind = BodyKinds.isGeneric(scene.lower(phrase.head())) || kinds.isNew(phrase);
    var speaker = kind ? lastSpeaker(phrase) : null;
    if (speaker != null && kinds.fit(speaker, phrase)) {
      return place(speaker, phrase, "the last speaker");
    }
    var only = onlyOne.of(phrase);
    if (only != null) {
      return place(only, phrase, "the only one of its kind in the text");
    }
    if (!kind) {
      return null;
    }
    if (scene.isQuoted(phrase.from())) {
      return null;
    }
    var bodies = before.mentions(ActorType.ORGANIZATION, phrase.from(), attribution);
    var body = bodies.isEmpty() ? null : bodies.getFirst().entity();
    boolean alone = bodies.stream().allMatch(m -> m.entity() == body);
    return body != null
            && alone
            && kinds.fit(body, phrase)
            && !ANY.contains(scene.lower(phrase.head()))
            && !kinds.isNew(phrase)
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
    boolean described = phrase.head() > phrase.from() + 1; // "the Swedish company"
    return speaker != null
            && near
            && !othersSince(speaker, start)
            && !(described && othersNear(speaker, phrase))
        ? speaker
        : null;
  }

  /// "The company", "the Swedish company".
  private boolean isPlain(NounPhrase phrase) {
    return scene.lower(phrase.from()).equals("the")
        && phrase.head() > phrase.from()
        && IntStream.range(phrase.from() + 1, phrase.head())
            .allMatch(i -> lexicons.places().country(scene.word(i)) != null);
  }

  /// Whether the text has brought in an unnamed one of that state: "a Swedish company".
  private boolean isBroughtIn(NounPhrase phrase) {
    int words = phrase.to() - phrase.from() - 1;
    var same = scene.span(phrase.from() + 1, phrase.to()).of(scene.text);
    return words > 1
        && IntStream.range(0, phrase.from() - words)
            .filter(i -> scene.lower(i).matches("an?|another"))
            .anyMatch(i -> scene.span(i + 1, i + 1 + words).of(scene.text).equalsIgnoreCase(same));
  }

  private Entity place(Entity body, NounPhrase phrase, String rule) {
    var span = scene.span(phrase.from(), phrase.to());
    var anchor = cast.anchor(body, span.start());
    if (anchor != null) {
      cast.place(new Placed(body, span, MentionKind.NOMINAL, anchor.span(), rule));
    }
    return body;
  }

  /// Whether the last sentences name another body.
  private boolean othersNear(Entity speaker, NounPhrase phrase) {
    return cast.before(scene.span(phrase.from()).start()).stream()
        .takeWhile(m -> scene.sentence(phrase.from()) - scene.sentence(m.span()) <= REACH)
        .anyMatch(m -> m.entity() != speaker && m.entity().type() == ActorType.ORGANIZATION);
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
