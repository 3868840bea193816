package ascribe.nlp.actor.source.role;

import ascribe.model.ActorType;
import ascribe.model.Attribution;
import ascribe.model.MentionKind;
import ascribe.model.Naming;
import ascribe.model.Span;
import ascribe.nlp.actor.lexicon.RoleNouns;
import ascribe.nlp.actor.scene.Cast;
import ascribe.nlp.actor.scene.Cast.Placed;
import ascribe.nlp.actor.scene.Clauses;
import ascribe.nlp.actor.scene.Entity;
import ascribe.nlp.actor.scene.NounPhrases;
import ascribe.nlp.actor.scene.Scene;
import ascribe.nlp.actor.scene.Speeches;
import ascribe.nlp.text.Blanks;
import java.util.Locale;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/// Makes an actor of one of several people of whom the text speaks and whom it does not name: "one
/// of them", "another", "a third", "the other". Each time somebody else.
public final class UnnamedOnes {

  /// Sentences back within which the several are still meant.
  private static final int REACH = 2;

  private static final Set<String> NUMBERED =
      Set.of("first", "second", "third", "fourth", "fifth", "other");

  private final Scene scene;
  private final Cast cast;
  private final Speeches speeches;
  private final NounPhrases phrases;
  private final NearNouns nouns;
  private final OnesNames names;
  private final RoleSources roles;
  private final Clauses clauses;

  public UnnamedOnes(
      Scene scene,
      Cast cast,
      Speeches speeches,
      NounPhrases phrases,
      RoleSources roles,
      Clauses clauses,
      RoleNouns lexicon) {
    this.scene = scene;
    this.cast = cast;
    this.speeches = speeches;
    this.phrases = phrases;
    this.nouns = new NearNouns(scene, roles, REACH);
    this.roles = roles;
    this.names = new OnesNames(scene, lexicon);
    this.clauses = clauses;
  }

  /// Who is meant by a source of the tokens [from, to); null where it is no such one, or where what
  /// is spoken of may be no people.
  public @Nullable Entity of(int from, int to, Attribution attribution) {
    int end = end(from);
    boolean open = end >= 0 && end < to && !scene.lower(end).matches(",|who|whose");
    if (end < 0 || open || isNamed(end, to) || isAnybody(from, end, attribution)) {
      return null;
    }
    var among = among(from, attribution);
    boolean people =
        among != null
            || nouns.arePeople(from) && !isThing(attribution)
            || roles.isPlural(scene.word(end - 1));
    boolean theirs = among != null && scene.lower(from + 1).equals("of");
    return people && !isAnotherThing(from) && (theirs || !nouns.areThings(from, since(among, from)))
        ? one(from, end, to, among)
        : null;
  }

  /// Where the words end that mean one of several; -1 where none do.
  private int end(int from) {
    int behind =
        scene.lower(from).matches("one|another")
            ? from + 1
            : scene.lower(from).matches("an?|the") && NUMBERED.contains(scene.lower(from + 1))
                ? from + 2
                : -1;
    if (behind < 0 || !scene.lower(behind).equals("of")) {
      return behind;
    }
    boolean two = scene.lower(behind + 1).equals("the") && scene.is(behind + 2, "NUM");
    return two
        ? behind + 3
        : scene.lower(behind + 1).matches("them|those|these|whom")
            ? behind + 2
            : behindPeople(behind + 1);
  }

  /// "Her clerks", "the young managers".
  private int behindPeople(int determiner) {
    int noun = determiner + 1;
    while (scene.is(noun, "ADJ", "NUM", "NOUN") && !roles.isPlural(scene.word(noun))) {
      noun++;
    }
    return scene.isDeterminer(determiner) && roles.isPlural(scene.word(noun)) ? noun + 1 : -1;
  }

  /// "One of them, Norrland's Ann Lee": no stranger.
  private boolean isNamed(int from, int to) {
    return IntStream.range(from, to)
        .mapToObj(i -> cast.at(scene.span(i).start()))
        .anyMatch(p ->
            p != null && p.kind() == MentionKind.NAME && p.entity().type() == ActorType.PERSON);
  }

  /// "One wonders", "one might say": anybody.
  private boolean isAnybody(int from, int end, Attribution attribution) {
    return end == from + 1
        && scene.lower(from).equals("one")
        && attribution.cue().stream()
            .map(c -> scene.lower(scene.at(c.start())))
            .anyMatch(w ->
                w.matches("would|could|might|may|can|must|should|think|say")
                    || w.endsWith("s") && !w.equals("says"));
  }

  /// Of whom the text told last, where these are several or somebody new: "two clerks", "a clerk".
  private @Nullable Entity among(int from, Attribution attribution) {
    var told = speeches.toldBefore(scene.span(from).start());
    for (int i = told.size() - 1; i >= 0; i--) {
      var last = told.get(i);
      int source = scene.at(Speeches.position(last));
      if (last == attribution || source >= from) {
        continue;
      }
      var speaker = speeches.speaker(last);
      boolean near = scene.sentence(from) - scene.sentence(source) <= REACH;
      return speaker != null
              && near
              && speaker.naming() != Naming.NAMED
              && speaker.type() == ActorType.PERSON
              && isSeveral(speaker, source)
          ? speaker
          : null;
    }
    return null;
  }

  /// "One report said no. Another said yes."
  private boolean isAnotherThing(int from) {
    var last = speeches.lastSpeaker(scene.span(from).start());
    return last != null
        && last.type() == ActorType.ORGANIZATION
        && last.name().matches("(?i)(?:an?|one|two) .*");
  }

  /// The token with which the text last mentions whoever is spoken of.
  private int since(@Nullable Entity among, int from) {
    var last = among == null ? null : cast.anchor(among, scene.span(from).start());
    return last == null ? 0 : scene.at(last.span().start());
  }

  private boolean isSeveral(Entity speaker, int source) {
    return speaker.plural() || scene.lower(source).matches("an?|one|another|the|he|she");
  }

  /// "One said it would help": a body, or another thing.
  private boolean isThing(Attribution attribution) {
    int first = scene.at(attribution.content().getFirst().start());
    int it = scene.lower(first).equals("that") ? first + 1 : first;
    return scene.lower(it).matches("its?") && scene.lower(it + 1).matches("would|will|had|has");
  }

  private Entity one(int from, int end, int to, @Nullable Entity among) {
    var described = described(end, to);
    if (described != null) {
      return described;
    }
    var span = scene.span(from, end);
    int people = nouns.people(from, among != null);
    var entity = names.create(Blanks.single(span.of(scene.text)), among, people);
    var words = Blanks.single(scene.span(from, to).of(scene.text));
    var naming = clauses.naming(words.toLowerCase(Locale.ROOT));
    entity.setNaming(among == null || naming == Naming.ANONYMOUS ? naming : among.naming());
    entity.setListed(among == null ? null : among.listed());
    cast.add(entity);
    cast.place(new Placed(entity, span, MentionKind.NOMINAL, null, ""));
    return entity;
  }

  /// "One of them, a driller with four children": by what that one is.
  private @Nullable Entity described(int comma, int to) {
    boolean article = scene.lower(comma + 1).matches("an?");
    var phrase = article && comma + 1 < to ? phrases.at(comma + 1, to) : null;
    return phrase == null || IntStream.range(phrase.to(), to).anyMatch(scene::isPossessive)
        ? null
        : roles.of(phrase, to, new Span(scene.span(comma + 1).start(), scene.span(to - 1).end()));
  }
}
