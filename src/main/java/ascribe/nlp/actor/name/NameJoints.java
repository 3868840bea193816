package ascribe.nlp.actor.name;

import ascribe.nlp.actor.lexicon.Table;
import java.util.Set;

/// Words in small letters that stand within names.
final class NameJoints {

  private static final Set<String> PARTICLES = Table.words("name-particles.tsv");
  private static final Set<String> JOINTS = Set.of("of", "and", "for", "on", "the");

  private NameJoints() {}

  /// "de", "van".
  static boolean isParticle(String word) {
    return PARTICLES.contains(word);
  }

  /// Whether the word may join others of one name.
  static boolean join(String word) {
    return isParticle(word) || JOINTS.contains(word);
  }
}
