package ascribe.nlp.actor.source.epithet;

import ascribe.model.ActorType;
import ascribe.model.MentionKind;
import ascribe.model.Naming;
import ascribe.model.SourceType;
import ascribe.nlp.actor.lexicon.Gender;
import ascribe.nlp.actor.lexicon.Places;
import ascribe.nlp.actor.lexicon.Places.Kind;
import ascribe.nlp.actor.lexicon.Table;
import ascribe.nlp.actor.role.RoleReader;
import ascribe.nlp.actor.scene.Cast;
import ascribe.nlp.actor.scene.Cast.Placed;
import ascribe.nlp.actor.scene.Entity;
import ascribe.nlp.actor.scene.NounPhrases.NounPhrase;
import ascribe.nlp.actor.scene.Scene;
import ascribe.nlp.actor.source.role.RoleSources;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;

/// Whether what an epithet says can be true of a person, as far as the text tells.
final class EpithetFit {

  private static final Map<String, String> OTHER_PARTY =
      Map.of("republican", "democrat", "democrat", "republican");

  /// Sentences within which another who has the role may be meant.
  private static final int REACH = 8;

  /// Times that a text names whom it may call by something new.
  private static final int FAMILIAR = 2;

  /// What nobody is who holds an office of a state: "General Lund" is no senator.
  private static final Set<String> OUT_OF_OFFICE = Table.words("out-of-office.txt");

  private static final Set<String> NOUNS = Table.words("epithets.txt");

  private static final Set<String> PROFESSIONS = Table.words("professions.txt");

  private final Scene scene;
  private final Cast cast;
  private final RoleReader reader;
  private final Ages ages;
  private final Distinctions distinctions;
  private final Places places;

  EpithetFit(Scene scene, Cast cast, RoleReader reader, RoleSources roles, Places places) {
    this.scene = scene;
    this.cast = cast;
    this.reader = reader;
    this.ages = new Ages(scene, cast, roles);
    this.distinctions = new Distinctions(scene, cast, places);
    this.places = places;
  }

  /// Whether the phrase may mean the person: who has the role in the text is meant before all
  /// others.
  boolean of(Entity person, NounPhrase phrase) {
    var noun = reader.noun(phrase);
    var word = noun == null ? scene.lower(phrase.head()) : noun.noun();
    if (Ages.isAge(word)) {
      return person.naming() == Naming.NAMED && !person.plural() && ages.isOf(person, word, phrase);
    }
    boolean former = reader.isFormer(phrase);
    boolean one =
        person.naming() == Naming.NAMED
            && !person.plural()
            && (noun == null || noun.gender().fits(person.gender()))
            && !distinctions.part(person, phrase);
    return one
        && (has(person, word, former)
            || isOfItsCountry(person, phrase)
            || isCalledAnew(person, word, former, phrase)
                && cast.entities().stream()
                    .noneMatch(e -> e != person && has(e, word, former) && isNear(e, phrase)));
  }

  private boolean isCalledAnew(Entity person, String word, boolean former, NounPhrase phrase) {
    return NOUNS.contains(word) && !contradicts(person, word, former) && isFamiliar(person)
        || PROFESSIONS.contains(word)
            && person.roles().stream().allMatch(r -> r.head().equals("captain")) // of a team
            && isNew(word)
            && IntStream.range(phrase.from() + 1, phrase.head()).noneMatch(scene::startsCapital);
  }

  /// Whether the text has not had the word before: then somebody of whom it told may have been
  /// meant.
  private boolean isNew(String word) {
    return IntStream.range(0, scene.size()).filter(i -> scene.lower(i).equals(word)).count() == 1;
  }

  /// "The Spaniard": whoever is not told to be of another state.
  private boolean isOfItsCountry(Entity person, NounPhrase phrase) {
    var country = places.country(scene.word(phrase.head()));
    var gender =
        scene.lower(phrase.head()).endsWith("woman")
            ? Gender.FEMALE
            : scene.lower(phrase.head()).endsWith("man") ? Gender.MALE : Gender.UNKNOWN;
    boolean open = scene.word(phrase.to()).equals(","); // "the Frenchman, who scored": another
    return country != null
        && !open
        && isOnlyNational(country)
        && cast.mentionsOf(person).stream().noneMatch(m -> isOfAnother(m, country))
        && !scene.lower(phrase.head()).matches(".*[^s]s")
        && phrase.head() == phrase.from() + 1
        && gender.fits(person.gender())
        && person.roles().stream()
            .allMatch(r -> r.country() == null || r.country().equals(country));
  }

  /// Whether the text calls nobody by another nationality: "the Spaniard" and "the Briton" are two.
  private boolean isOnlyNational(String country) {
    return IntStream.range(1, scene.size())
        .filter(i -> scene.lower(i - 1).equals("the") && !scene.is(i + 1, "NOUN", "PROPN", "ADJ"))
        .mapToObj(i -> places.country(scene.word(i)))
        .allMatch(c -> c == null || c.equals(country));
  }

  /// "Lund of Britain".
  private boolean isOfAnother(Placed mention, String country) {
    int behind = scene.at(mention.span().end() - 1) + 1;
    var place = scene.word(behind).matches("of|from") ? places.of(scene.word(behind + 1)) : null;
    return place != null && place.kind() == Kind.COUNTRY && !place.actor().equals(country);
  }

  /// Whether the text says of the person that they have the role now and the words that they had it
  /// once, or the reverse, or that they are of the other party.
  private boolean contradicts(Entity person, String noun, boolean former) {
    var other = OTHER_PARTY.get(noun);
    return has(person, noun, !former)
        || other != null
            && (has(person, other, false) || has(person, other, true) || isCalled(person, other))
        || OUT_OF_OFFICE.contains(noun) && !former && holdsOffice(person);
  }

  /// Whether the text has called the person so: "the Republican".
  private boolean isCalled(Entity person, String noun) {
    return cast.mentionsOf(person).stream()
        .filter(m -> m.kind() == MentionKind.NOMINAL)
        .anyMatch(m -> scene.lower(scene.at(m.span().end() - 1)).equals(noun));
  }

  private static boolean holdsOffice(Entity person) {
    return person.roles().stream()
        .anyMatch(r ->
            r.type() == SourceType.OFFICIAL && !r.former() && !OUT_OF_OFFICE.contains(r.head()));
  }

  /// Whether the text is about the person, and does not only quote one more expert.
  private boolean isFamiliar(Entity person) {
    return cast.mentionsOf(person).stream().filter(m -> m.kind() == MentionKind.NAME).count()
        >= FAMILIAR;
  }

  /// Whether the text has spoken of `entity` not long before.
  private boolean isNear(Entity entity, NounPhrase phrase) {
    var last = cast.anchor(entity, scene.span(phrase.from()).start());
    return last != null && scene.sentence(phrase.from()) - scene.sentence(last.span()) <= REACH;
  }

  private static boolean has(Entity entity, String noun, boolean former) {
    return entity.type() == ActorType.PERSON
        && entity.naming() == Naming.NAMED
        && entity.roles().stream().anyMatch(r -> r.head().equals(noun) && r.former() == former);
  }
}
