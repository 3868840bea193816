package ascribe.nlp.actor.source.role;

import ascribe.nlp.actor.lexicon.Table;
import java.util.Collection;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Ranks below an office that is named like them: a deputy mayor is not "the mayor".
public final class Ranks {

  private static final Pattern JOINTS = Pattern.compile("[\\s\\p{Z}-]+");

  private static final Set<String> LOWER = Table.words("lower-ranks.txt");

  private Ranks() {}

  /// Whether words that tell of a role have such a rank, and a phrase has not.
  ///
  /// @param told the words of the phrase
  public static boolean isBelow(String role, Collection<String> told) {
    var small = told.stream().map(w -> w.toLowerCase(Locale.ROOT)).collect(Collectors.toSet());
    return Stream.of(JOINTS.split(role.toLowerCase(Locale.ROOT)))
        .anyMatch(w -> LOWER.contains(w) && !small.contains(w));
  }
}
