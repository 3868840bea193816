package ascribe.nlp.actor.role;

import ascribe.nlp.actor.lexicon.Days;
import ascribe.nlp.actor.scene.NounPhrases;
import ascribe.nlp.actor.scene.NounPhrases.NounPhrase;
import ascribe.nlp.actor.scene.Scene;
import java.util.Set;
import java.util.stream.IntStream;

/// Which words of a phrase and behind it are the role's.
final class RoleWords {

  private static final Set<String> COMPLEMENT = Set.of("of", "to", "for");

  private final Scene scene;
  private final NounPhrases phrases;
  private final Affiliations affiliations;

  RoleWords(Scene scene, NounPhrases phrases, Affiliations affiliations) {
    this.scene = scene;
    this.phrases = phrases;
    this.affiliations = affiliations;
  }

  /// Behind articles and owners: "informal envoy" of "Trump’s informal envoy".
  int from(NounPhrase phrase) {
    int from = phrase.from();
    while (from < phrase.head()
        && (scene.isDeterminer(from)
            || scene.is(from, "DET")
            || Days.isOne(scene.word(from)) // "on Friday President Lee left"
            || IntStream.range(from, phrase.head()).anyMatch(scene::isPossessive))) {
      from++;
    }
    return from;
  }

  /// End of the role's words: "mayor of Hamburg", "professor of history", but not an organisation,
  /// which becomes an affiliation.
  int to(NounPhrase phrase, int limit) {
    if (!COMPLEMENT.contains(scene.word(phrase.to())) || phrase.to() + 1 >= limit) {
      return phrase.to();
    }
    var complement = phrases.at(phrase.to() + 1, limit);
    boolean cut = complement != null && scene.word(complement.to()).matches("[‘'“\"’]s?");
    if (complement == null || cut || affiliations.body(complement.head()) != null) {
      return phrase.to();
    }
    return complement.to();
  }
}
