package ascribe.nlp.actor.pronoun;

import ascribe.model.Naming;
import ascribe.nlp.actor.lexicon.Gender;
import ascribe.nlp.actor.scene.Cast.Placed;
import ascribe.nlp.actor.scene.Entity;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// The persons whom a pronoun may mean, each by the mention that answers to it best.
final class Candidates {

  /// By how much the best must lead the next.
  private static final double MARGIN = 0.4;

  /// The margin of somebody called by a role alone, who may be a man or a woman, before somebody
  /// named of the pronoun's gender.
  private static final double WIDE = 2;

  /// The lowest score at which a person counts at all.
  private static final double LEAST = -0.3;

  private record Candidate(Placed mention, double score) {

    Entity entity() {
      return mention.entity();
    }

    boolean leads(Candidate next, Gender gender) {
      boolean unknown = entity().gender() == Gender.UNKNOWN && entity().naming() != Naming.NAMED;
      boolean named = next.entity().gender() == gender && next.entity().naming() == Naming.NAMED;
      return score - next.score >= (unknown && named ? WIDE : MARGIN);
    }
  }

  private final Gender gender;
  private final Map<Entity, Candidate> best = new HashMap<>();

  /// @param gender the pronoun's
  Candidates(Gender gender) {
    this.gender = gender;
  }

  void add(Placed mention, double score) {
    best.merge(
        mention.entity(), new Candidate(mention, score), (a, b) -> b.score > a.score ? b : a);
  }

  /// Who is meant; null where nobody leads clearly.
  @Nullable Placed clear() {
    var first = best.values().stream().max(Comparator.comparing(Candidate::score)).orElse(null);
    return first != null
            && first.score > LEAST
            && best.values().stream().allMatch(c -> c == first || first.leads(c, gender))
        ? first.mention
        : null;
  }
}
