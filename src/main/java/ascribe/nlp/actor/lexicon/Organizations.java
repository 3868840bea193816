package ascribe.nlp.actor.lexicon;

import ascribe.model.SourceType;
import ascribe.nlp.text.Blanks;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Well-known bodies with their other names, and the words that make a name an organisation's.
public final class Organizations {

  /// @param name canonical
  public record Known(String name, SourceType sourceType) {}

  private final Map<String, Known> known = new HashMap<>();
  private final Map<String, SourceType> words = new HashMap<>();
  private final Set<String> inNames = new HashSet<>();
  private final Set<String> nouns = new HashSet<>();
  private final Set<String> kinds = Table.words("body-nouns.txt");

  Organizations() {
    for (var row : Table.rows("organizations.tsv", 3)) {
      var body = new Known(row.get(0), SourceType.valueOf(row.get(2)));
      known.put(body.name, body);
      Table.parts(row.get(1)).forEach(other -> known.put(plain(other), body));
    }
    Table.words("clubs.txt")
        .forEach(club -> known.put(plain(club), new Known(club, SourceType.ORGANIZATION)));
    for (var row : Table.rows("organization-words.tsv", 3)) {
      words.put(row.get(0), SourceType.valueOf(row.get(1)));
      if (!row.get(2).equals("noun")) {
        inNames.add(row.get(0));
      }
      if (!row.get(2).equals("name")) {
        nouns.add(row.get(0));
      }
    }
  }

  /// The well-known body of that name, with or without "the".
  public @Nullable Known of(String name) {
    return known.get(plain(name));
  }

  /// Whether a capitalised `word` makes a name an organisation's: "Ministry", "Inc.".
  public boolean inNames(String word) {
    return inNames.contains(key(word));
  }

  /// Whether `word` in lower case is a noun for a body: "company".
  public boolean isNoun(String word) {
    return nouns.contains(key(word)) || nouns.contains(singular(key(word)));
  }

  /// Whether `word` in lower case says what some body is, so that it can stand for one: "carmaker".
  public boolean isKind(String word) {
    return kinds.contains(word);
  }

  /// How a body speaks whose name or description holds `word`; null when the word does not tell.
  public @Nullable SourceType sourceType(String word) {
    var exact = words.get(key(word));
    return exact != null ? exact : words.get(singular(key(word)));
  }

  /// The singular of a plural in lower case; another word as it is.
  public static String singular(String word) {
    if (word.endsWith("ies") && word.length() > 4) {
      return word.substring(0, word.length() - 3) + "y";
    }
    boolean one = word.matches(".*[sui]s"); // "press", "caucus", "analysis"
    return word.endsWith("s") && !one && word.length() > 3
        ? word.substring(0, word.length() - 1)
        : word;
  }

  private static String key(String word) {
    var lower = word.toLowerCase(Locale.ROOT);
    return lower.endsWith(".") ? lower.substring(0, lower.length() - 1) : lower;
  }

  private static String plain(String name) {
    var plain = Blanks.single(name.replace('’', '\''));
    return plain.startsWith("the ") || plain.startsWith("The ") ? plain.substring(4) : plain;
  }
}
