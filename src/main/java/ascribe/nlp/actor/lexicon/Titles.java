package ascribe.nlp.actor.lexicon;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Words that stand before a person's name: forms of address, offices, ranks.
public final class Titles {

  private record Title(Gender gender, String role) {}

  private final Map<String, Title> titles = new HashMap<>();

  Titles() {
    for (var row : Table.rows("titles.tsv", 3)) {
      titles.put(row.get(0), new Title(Gender.of(row.get(1)), row.get(2)));
    }
  }

  public boolean isTitle(String word) {
    return find(word) != null;
  }

  /// Whether `word` only addresses a person ("Mr", "Lady") and names no office or rank.
  public boolean isAddress(String word) {
    var title = find(word);
    return title != null && title.role.equals("-");
  }

  public Gender gender(String word) {
    var title = find(word);
    return title == null ? Gender.UNKNOWN : title.gender;
  }

  /// The role noun that a title abbreviates or is ("gen." → "general"); the word itself for others.
  public String role(String word) {
    var title = find(word);
    return title == null || title.role.equals("-") ? word.toLowerCase(Locale.ROOT) : title.role;
  }

  private @Nullable Title find(String word) {
    return titles.get(word.toLowerCase(Locale.ROOT));
  }
}
