package ascribe.nlp.actor.source.epithet;

import ascribe.model.MentionKind;
import ascribe.nlp.actor.lexicon.Organizations;
import ascribe.nlp.actor.lexicon.Places;
import ascribe.nlp.actor.lexicon.Table;
import ascribe.nlp.actor.scene.Cast;
import ascribe.nlp.actor.scene.Cast.Placed;
import ascribe.nlp.actor.scene.Entity;
import ascribe.nlp.actor.scene.NounPhrases.NounPhrase;
import ascribe.nlp.actor.scene.Role;
import ascribe.nlp.actor.scene.Scene;
import ascribe.nlp.actor.source.role.Ranks;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// Tells by the words before its noun that a phrase means another than a person who has a role of
/// that noun: "the Corven mayor" is not the mayor of Halden, "the shadow minister" no minister.
final class Distinctions {

  private static final Pattern BLANKS = Pattern.compile("[\\s\\p{Z}]+");

  private static final Set<String> RANKS = Table.words("parting-words.txt");

  private static final Set<String> PLAIN =
      Stream.of("plain-modifiers.txt", "state-modifiers.txt")
          .flatMap(file -> Table.words(file).stream())
          .collect(Collectors.toUnmodifiableSet());

  private static final Set<String> PARTIES = Table.words("parties.txt");

  /// Words from a name within which the text says of what somebody is.
  private static final int BESIDE = 6;

  private final Scene scene;
  private final Cast cast;
  private final Places places;

  Distinctions(Scene scene, Cast cast, Places places) {
    this.scene = scene;
    this.cast = cast;
    this.places = places;
  }

  /// Whether the phrase tells of another place, party or rank than all roles of its noun that the
  /// person has.
  boolean part(Entity person, NounPhrase phrase) {
    var noun = scene.lower(phrase.head());
    var roles = person.roles().stream().filter(r -> isOf(r, noun)).toList();
    return !roles.isEmpty() && roles.stream().allMatch(r -> isAnother(r, person, phrase));
  }

  private static boolean isOf(Role role, String noun) {
    return role.head().equals(noun) || role.head().endsWith(" " + noun);
  }

  private boolean isAnother(Role role, Entity person, NounPhrase phrase) {
    var told = IntStream.range(phrase.from() + 1, phrase.head()).mapToObj(scene::word).toList();
    var known =
        Stream.concat(Stream.of(role.text()), person.affiliations().stream())
            .flatMap(BLANKS::splitAsStream)
            .filter(w -> !role.head().contains(stem(w))) // "Sen."
            .toList();
    var rank = small(told);
    rank.retainAll(RANKS);
    rank.removeAll(small(known));
    return !rank.isEmpty()
        || Ranks.isBelow(String.join(" ", known), told)
        || isOfAnotherState(role, person.affiliations(), told)
        || isOfAnotherField(phrase, known)
        || isElsewhere(person, names(told, false), phrase)
        || differ(names(known, false), names(told, false), known, told)
        || differ(names(known, true), names(told, true), known, told);
  }

  private boolean isOfAnotherState(Role role, Set<String> affiliations, List<String> told) {
    return told.stream()
        .map(places::country)
        .filter(Objects::nonNull)
        .anyMatch(c -> !c.equals(role.country()) && !affiliations.contains(c));
  }

  /// "The transport secretary" behind "Foreign Secretary Ann Lund"; in "the young secretary" the
  /// word parts nobody from others.
  private boolean isOfAnotherField(NounPhrase phrase, List<String> known) {
    var words = small(known);
    return !words.isEmpty()
        && IntStream.range(phrase.from() + 1, phrase.head())
            .filter(i -> scene.is(i, "NOUN", "ADJ") && !scene.startsCapital(i))
            .mapToObj(scene::lower)
            .anyMatch(w -> !words.contains(w) && !PLAIN.contains(w) && !w.contains("-"));
  }

  /// Whether the text puts the person at other places or bodies alone than the names: "the mayor of
  /// Halden, Ann Lund" is not "the Corven mayor".
  private boolean isElsewhere(Entity person, Set<String> names, NounPhrase phrase) {
    var own =
        cast.before(scene.span(phrase.from()).start()).stream()
            .filter(m -> m.entity() == person && m.kind() == MentionKind.NAME)
            .flatMap(m -> ownNames(m).stream())
            .collect(Collectors.toSet());
    return !names.isEmpty() && !own.isEmpty() && own.stream().noneMatch(names::contains);
  }

  /// What stands behind "of" beside a name.
  private Set<String> ownNames(Placed mention) {
    int first = scene.at(mention.span().start());
    int last = scene.at(mention.span().end() - 1);
    int from = Math.max(scene.sentenceStart(first), first - BESIDE);
    int to = Math.min(scene.sentenceEnd(last), last + BESIDE);
    return IntStream.range(from + 1, to)
        .filter(i -> scene.startsCapital(i) && (i < first || i > last))
        .filter(i -> isOfName(i, from))
        .mapToObj(scene::word)
        .collect(Collectors.toSet());
  }

  /// "Halden" in "of Halden", "County" in "of the Lake County".
  private boolean isOfName(int token, int from) {
    int i = token;
    while (i > from && (scene.startsCapital(i) || scene.lower(i).equals("the"))) {
      i--;
    }
    return scene.lower(i).equals("of");
  }

  /// Whether each has a name that the other has not, and none that both have.
  private static boolean differ(
      Set<String> one, Set<String> other, List<String> words, List<String> otherWords) {
    return !small(otherWords).containsAll(small(one))
        && !small(words).containsAll(small(other))
        && one.stream().noneMatch(other::contains);
  }

  /// The words that name a place or body, or those that name a party.
  private Set<String> names(List<String> words, boolean party) {
    return words.stream()
        .filter(w -> Character.isUpperCase(w.codePointAt(0)) && places.country(w) == null)
        .filter(w -> isParty(w) == party)
        .collect(Collectors.toSet());
  }

  private static boolean isParty(String word) {
    return PARTIES.contains(word) || PARTIES.contains(Organizations.singular(word));
  }

  private static String stem(String word) {
    return word.toLowerCase(Locale.ROOT).replaceFirst("\\.$", "");
  }

  private static Set<String> small(Collection<String> words) {
    return words.stream().map(w -> w.toLowerCase(Locale.ROOT)).collect(Collectors.toSet());
  }
}
