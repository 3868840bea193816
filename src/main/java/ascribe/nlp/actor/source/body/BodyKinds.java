package ascribe.nlp.actor.source.body;

import ascribe.model.ActorType;
import ascribe.model.Naming;
import ascribe.model.SourceType;
import ascribe.nlp.actor.lexicon.Lexicons;
import ascribe.nlp.actor.lexicon.Organizations;
import ascribe.nlp.actor.lexicon.Table;
import ascribe.nlp.actor.role.BodyTypes;
import ascribe.nlp.actor.scene.Cast;
import ascribe.nlp.actor.scene.Cast.Placed;
import ascribe.nlp.actor.scene.Entity;
import ascribe.nlp.actor.scene.NounPhrases.NounPhrase;
import ascribe.nlp.actor.scene.Scene;
import ascribe.nlp.actor.source.epithet.BodyWords;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// Whether a named body can be "the agency" or "the company", by what its name and the text say.
final class BodyKinds {

  /// Nouns that stand for a body of some kind, with how such a body speaks.
  private static final Map<String, Set<SourceType>> GENERIC =
      Table.rows("generic-bodies.tsv", 3).stream()
          .collect(Collectors.toUnmodifiableMap(List::getFirst, row -> read(row.get(1))));

  private static final Set<SourceType> FIRMS = Set.of(SourceType.ORGANIZATION);

  /// What only a body is called that has the word in its name.
  private static final Set<String> OWN_WORD = Set.of("department");

  private final Scene scene;
  private final Cast cast;
  private final Lexicons lexicons;
  private final BodyTypes bodies;

  BodyKinds(Scene scene, Cast cast, Lexicons lexicons) {
    this.scene = scene;
    this.cast = cast;
    this.lexicons = lexicons;
    this.bodies = new BodyTypes(lexicons);
  }

  private static Set<SourceType> read(String cell) {
    return Table.parts(cell).stream().map(SourceType::valueOf).collect(Collectors.toSet());
  }

  /// Whether the noun stands for bodies of some kind.
  static boolean isGeneric(String noun) {
    return GENERIC.containsKey(noun);
  }

  /// Whether the phrase is "the airline" where the text has had no airline: who spoke is one.
  boolean isNew(NounPhrase phrase) {
    var noun = scene.lower(phrase.head());
    return lexicons.organizations().isKind(noun)
        && !isGeneric(noun)
        && (lexicons.roles().of(noun) == null || !isSomebody(phrase)) // "the miner"
        && phrase.head() == phrase.from() + 1
        && IntStream.range(0, phrase.from())
            .noneMatch(i -> Organizations.singular(scene.lower(i)).equals(noun));
  }

  /// Whether `body` is a firm of which neither its name nor the text tells that it is of another
  /// kind.
  boolean mayBeFirm(Entity body, NounPhrase phrase) {
    var noun = scene.lower(phrase.head());
    return body.listed() == null
        && bodies.of(body) == SourceType.ORGANIZATION
        && !isOfAnotherKind(body, noun)
        && !tellsWhatItIs(body)
        && body.roles().stream().allMatch(r -> r.head().equals(noun) || isGeneric(r.head()));
  }

  /// Whether the sentence goes on about a man or a woman: "the miner said he".
  boolean isSomebody(NounPhrase phrase) {
    return IntStream.range(phrase.to(), scene.sentenceEnd(phrase.head()))
        .anyMatch(i -> scene.lower(i).matches("s?he|his|hers?|him"));
  }

  /// Whether `body` may be called so.
  boolean fit(Entity body, NounPhrase phrase) {
    var kind = isNew(phrase) ? FIRMS : types(scene.lower(phrase.head()));
    return body.type() == ActorType.ORGANIZATION
        && body.naming() == Naming.NAMED
        && (body.listed() == null && kind.contains(SourceType.ORGANIZATION)
            || kind.contains(bodies.of(body)))
        && !isOfAnotherKind(body, scene.lower(phrase.head()))
        && !(isNew(phrase) && tellsWhatItIs(body))
        && !isAnothersNoun(body, phrase)
        && !BodyWords.isStudy(scene, phrase)
        && (!OWN_WORD.contains(scene.lower(phrase.head()))
            || body.name().toLowerCase(Locale.ROOT).contains(scene.lower(phrase.head())));
  }

  /// Whether the text calls another body by the noun, and this one not: "investment firm Norrland".
  private boolean isAnothersNoun(Entity body, NounPhrase phrase) {
    var noun = scene.lower(phrase.head());
    return !isCalledBy(noun, body)
        && cast.before(scene.span(phrase.from()).start()).stream()
            .map(Placed::entity)
            .anyMatch(e -> e.type() == ActorType.ORGANIZATION && isCalledBy(noun, e));
  }

  private static boolean isCalledBy(String noun, Entity body) {
    return body.roles().stream().anyMatch(r -> r.head().equals(noun));
  }

  /// Whether the name says what else the body is: "the company" is no School of Medicine.
  private boolean isOfAnotherKind(Entity body, String noun) {
    return !isCalledBy(noun, body)
        && Arrays.stream(body.name().toLowerCase(Locale.ROOT).split(" "))
            .filter(w -> !w.equals(noun))
            .anyMatch(w ->
                GENERIC.containsKey(w)
                    ? Collections.disjoint(types(w), types(noun)) // "the company": no agency
                    : lexicons.organizations().isKind(w));
  }

  /// "Halden Council": no airline.
  private boolean tellsWhatItIs(Entity body) {
    return Arrays.stream(body.name().split(" ")).anyMatch(lexicons.organizations()::isNoun);
  }

  private static Set<SourceType> types(String noun) {
    return GENERIC.getOrDefault(noun, Set.of());
  }
}
