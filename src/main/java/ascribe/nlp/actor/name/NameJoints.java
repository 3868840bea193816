package ascribe.nlp.actor.name;

import java.util.Set;

/// Words in small letters that stand within names.
final class NameJoints {

  private static final Set<String> PARTICLES =
      Set.of(
          "de", "van", "von", "der", "den", "la", "le", "du", "da", "dos", "di", "del", "della",
          "bin", "bint", "ibn", "al", "el", "ter", "zu", "af", "ben");
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
