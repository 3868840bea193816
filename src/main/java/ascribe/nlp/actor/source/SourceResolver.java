package ascribe.nlp.actor.source;

import ascribe.model.ActorType;
import ascribe.model.Attribution;
import ascribe.model.MentionKind;
import ascribe.nlp.actor.body.DescribedBodies;
import ascribe.nlp.actor.lexicon.Lexicons;
import ascribe.nlp.actor.pronoun.GroupSubjects;
import ascribe.nlp.actor.scene.Cast;
import ascribe.nlp.actor.scene.Cast.Placed;
import ascribe.nlp.actor.scene.Entity;
import ascribe.nlp.actor.scene.NounPhrases;
import ascribe.nlp.actor.scene.NounPhrases.NounPhrase;
import ascribe.nlp.actor.scene.Scene;
import ascribe.nlp.actor.scene.Speeches;
import ascribe.nlp.actor.source.body.BodyNouns;
import ascribe.nlp.actor.source.body.Documents;
import ascribe.nlp.actor.source.epithet.Epithets;
import ascribe.nlp.actor.source.phrase.HeadNames;
import ascribe.nlp.actor.source.phrase.Introduced;
import ascribe.nlp.actor.source.phrase.NamedSources;
import ascribe.nlp.actor.source.phrase.Several;
import ascribe.nlp.actor.source.role.RelativeRoles;
import ascribe.nlp.actor.source.role.RoleSources;
import ascribe.nlp.actor.source.role.UnnamedOnes;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// Finds the actor behind the source of an attribution: the name, pronoun or role that heads it.
public final class SourceResolver {

  private final Scene scene;
  private final Cast cast;
  private final NounPhrases phrases;
  private final RoleSources roles;
  private final SourceChain chain;
  private final Epithets epithets;
  private final UnnamedOnes ones;
  private final BodyNouns bodies;
  private final GroupSubjects groups;
  private final Introduced introduced;
  private final Documents documents;
  private final LetterSpeakers letters;
  private final HeadNames heads;
  private final Several several;
  private final NamedSources names;
  private final RelativeRoles strangers;

  public SourceResolver(
      Scene scene,
      Cast cast,
      Lexicons lexicons,
      RoleSources roles,
      Speeches speeches,
      Epithets epithets,
      DescribedBodies descriptions,
      UnnamedOnes ones) {
    this.scene = scene;
    this.cast = cast;
    this.phrases = new NounPhrases(scene, lexicons.roles());
    this.roles = roles;
    this.epithets = epithets;
    this.ones = ones;
    this.groups = new GroupSubjects(scene, cast, lexicons.roles());
    this.introduced = new Introduced(scene, cast, roles, lexicons.titles());
    this.bodies = new BodyNouns(scene, cast, speeches, descriptions, lexicons);
    this.documents = new Documents(scene, cast, lexicons.organizations());
    this.heads = new HeadNames(scene, cast, phrases, roles);
    this.names = new NamedSources(scene, cast, lexicons, roles, heads);
    this.several = new Several(scene, cast, phrases, roles);
    this.strangers = new RelativeRoles(scene, cast, phrases, roles);
    this.letters = new LetterSpeakers(scene, cast, speeches);
    this.chain = new SourceChain(scene, cast, speeches, groups);
  }

  /// The actor of an attribution; null when it stays unresolved.
  public @Nullable Entity resolve(Attribution attribution) {
    if (attribution.source().isEmpty()) {
      return chain.implicit(attribution);
    }
    var span = attribution.source().getFirst();
    int from = scene.at(span.start());
    int to = scene.at(span.end() - 1) + 1;
    while (from < to && scene.isMark(from)) {
      from++;
    }
    if (from >= to || several.areNone(from, to)) {
      return null;
    }
    if (letters.speaks(attribution)) {
      return letters.of(attribution);
    }
    var own = cast.at(scene.span(from).start());
    if (own != null && own.kind() == MentionKind.PRONOUN && !possessive(from, to)) {
      return own.entity();
    }
    var named = names.of(from, to);
    if (named != null) {
      return named.entity();
    }
    var one = ones.of(from, to, attribution);
    if (one != null) {
      return one;
    }
    if (scene.lower(from).equals("whose")) {
      return ofRelative(from + 1, to);
    }
    if (scene.is(from, "PRON") && (!scene.isDeterminer(from) || from + 1 == to)) {
      var spoke = chain.pronoun(attribution, from);
      var people = spoke == null ? group(from) : spoke;
      return people == null ? strangers.before(from) : people;
    }
    var phrase = phrases.at(from, to);
    return phrase == null ? null : resolve(phrase, to, attribution);
  }

  /// "The city, whose mayor, Ann Lee, said": only who is named.
  private @Nullable Entity ofRelative(int from, int to) {
    var phrase = phrases.at(from, to);
    var named = phrase == null ? null : introduced.by(phrase, to);
    return named == null ? null : named.entity();
  }

  private @Nullable Entity group(int pronoun) {
    var phrase = groups.of(pronoun);
    if (phrase == null) {
      return null;
    }
    var words = scene.span(phrase.from(), phrase.to());
    var placed = cast.at(words.start());
    var people = placed == null ? roles.of(phrase, phrase.to(), words) : placed.entity();
    if (people == null || !people.plural()) {
      return null;
    }
    boolean here = scene.sentence(phrase.from()) == scene.sentence(pronoun);
    var where = here ? "in the same sentence" : "one sentence before";
    var rule = "subject of “" + scene.word(phrase.to()) + "” " + where;
    cast.place(new Placed(people, scene.span(pronoun), MentionKind.PRONOUN, words, rule));
    return people;
  }

  /// "his" in "his claim that …", where the source is only the owner.
  private boolean possessive(int from, int to) {
    return scene.lower(from).matches("his|her|their|its|my|our|your") && to > from + 1;
  }

  private @Nullable Entity resolve(NounPhrase phrase, int to, Attribution attribution) {
    var source = attribution.source().getFirst();
    var named = heads.of(phrase);
    boolean goesOn = named != null && named.span().end() > scene.span(phrase.head()).end();
    var owned = goesOn ? heads.ownedBy(Objects.requireNonNull(named), to) : null;
    if (owned != null) {
      return resolve(owned, to, attribution);
    }
    boolean describes = named != null && (goesOn || named.entity().type() != ActorType.PERSON);
    var described = describes ? heads.describedBy(Objects.requireNonNull(named), phrase, to) : null;
    if (described != null) {
      var behind = introduced.by(described, to); // "the University of Halden academic Ann Lee"
      return behind == null ? role(described, to, attribution) : behind.entity();
    }
    if (!goesOn && (several.speak(phrase, to) || heads.isOwnerOnly(phrase, to))) {
      return null;
    }
    if (named != null) {
      var theirs = goesOn ? null : heads.ownedAtEnd(phrase, to);
      return theirs == null || documents.isOwned(theirs)
          ? named.entity()
          : role(theirs, to, attribution);
    }
    if (scene.isPossessive(phrase.head() + 1) && phrase.to() >= to) {
      return null;
    }
    var explained = cast.describedFrom(scene.span(phrase.from()).start());
    if (explained != null) {
      return explained;
    }
    var behind = introduced.by(phrase, to);
    if (behind != null) {
      return behind.entity();
    }
    var spoke = bodies.of(phrase, attribution);
    if (spoke != null) {
      return spoke;
    }
    boolean theirs = documents.isOwned(phrase);
    if (theirs || documents.isDocument(phrase)) {
      var author = documents.author(phrase, to);
      return theirs || author != null || possessive(phrase.from(), to)
          ? author
          : roles.document(phrase, to, source, documents.type(phrase));
    }
    return role(phrase, to, attribution);
  }

  private @Nullable Entity role(NounPhrase phrase, int to, Attribution attribution) {
    var called = epithets.of(phrase, to, attribution);
    return called != null ? called : roles.of(phrase, to, attribution.source().getFirst());
  }
}
