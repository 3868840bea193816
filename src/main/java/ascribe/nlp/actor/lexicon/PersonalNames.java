package ascribe.nlp.actor.lexicon;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/// Given names with their gender and common family names.
public final class PersonalNames {

  /// How well known a given name is that only our own list has: as one with a thousand bearers.
  private static final int OWN = 3;

  private static final Pattern MARKS = Pattern.compile("\\p{M}");

  private record Given(Gender gender, int strength) {}

  private final Map<String, Given> given = new HashMap<>();
  private final Set<String> surnames = Table.words("surnames.txt");

  PersonalNames() {
    for (var row : Table.rows("given-names.tsv", 3)) {
      given.put(row.get(0), new Given(Gender.of(row.get(1)), Integer.parseInt(row.get(2))));
    }
    for (var row : Table.rows("given-names-more.tsv", 2)) {
      var gender = Gender.of(row.get(0));
      for (var name : row.get(1).split(" ")) {
        given.merge(key(name), new Given(gender, OWN), (a, b) -> new Given(gender, a.strength));
      }
    }
  }

  public boolean isGiven(String word) {
    return strength(word) > 0;
  }

  /// The whole power of ten of a given name's bearers; 0 for a word that is no given name.
  public int strength(String word) {
    var found = given.get(key(word));
    return found == null ? 0 : found.strength;
  }

  public Gender gender(String word) {
    var found = given.get(key(word));
    return found == null ? Gender.UNKNOWN : found.gender;
  }

  public boolean isSurname(String word) {
    return surnames.contains(key(word).replace("'", ""));
  }

  private static String key(String word) {
    var lower = word.toLowerCase(Locale.ROOT).replace('’', '\'');
    return MARKS.matcher(Normalizer.normalize(lower, Normalizer.Form.NFD)).replaceAll("");
  }
}
