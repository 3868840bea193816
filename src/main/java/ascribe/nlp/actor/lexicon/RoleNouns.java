package ascribe.nlp.actor.lexicon;

import ascribe.model.SourceType;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Nouns for what a person is or does ("analyst", "spokeswoman") with how they speak.
public final class RoleNouns {

  /// At most so many are looked behind: "then-vice-president". Plurals that are listed as such.
  private static final Set<String> PLURALS = Set.of("people", "police", "authorities");

  private static final int PREFIXES = 4;

  /// @param type how who has the role speaks
  /// @param byAffiliation whether the body that the role belongs to decides first
  /// @param leader whether "the … leader" may mean who has the role
  public record RoleNoun(
      String noun, SourceType type, boolean byAffiliation, Gender gender, boolean leader) {}

  private final Map<String, RoleNoun> nouns = new HashMap<>();
  private final Map<String, SourceType> modifiers = new HashMap<>();

  RoleNouns() {
    for (var row : Table.rows("roles.tsv", 5)) {
      nouns.put(
          row.get(0),
          new RoleNoun(
              row.get(0),
              SourceType.valueOf(row.get(1)),
              row.get(2).equals("affiliation"),
              Gender.of(row.get(3)),
              row.get(4).equals("leader")));
    }
    Table.rows("role-modifiers.tsv", 2)
        .forEach(row -> modifiers.put(row.get(0), SourceType.valueOf(row.get(1))));
  }

  /// How a role speaks that leaves it open, by a word in lower case beside it ("opposition
  /// leader").
  public @Nullable SourceType modifier(String word) {
    return modifiers.get(word);
  }

  /// The role that `word` names, in singular or plural, with or without prefixes ("ex-minister").
  public @Nullable RoleNoun of(String word) {
    var lower = word.toLowerCase(Locale.ROOT).replace('’', '\'');
    for (int prefixes = 0; prefixes <= PREFIXES; prefixes++) {
      var found = nouns.get(lower);
      if (found == null) {
        found = nouns.get(singular(lower));
      }
      int dash = lower.indexOf('-');
      if (found != null || dash <= 0) {
        return found;
      }
      lower = lower.substring(dash + 1);
    }
    return null;
  }

  public boolean isPlural(String word) {
    var lower = word.toLowerCase(Locale.ROOT);
    return !nouns.containsKey(lower) && nouns.containsKey(singular(lower))
        || PLURALS.contains(lower);
  }

  private static String singular(String word) {
    if (word.endsWith("women")) {
      return word.substring(0, word.length() - 5) + "woman";
    }
    if (word.endsWith("men")) {
      return word.substring(0, word.length() - 3) + "man";
    }
    if (word.equals("wives")) {
      return "wife";
    }
    return word.endsWith("sses") || word.endsWith("ches")
        ? word.substring(0, word.length() - 2)
        : Organizations.singular(word);
  }
}
