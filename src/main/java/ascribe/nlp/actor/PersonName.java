package ascribe.nlp.actor;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// The words of a person's name, taken apart.
///
/// @param given absent when only one name is there
/// @param middle further given names or initials
/// @param family the last name; the only one when there is but one
record PersonName(@Nullable String given, List<String> middle, String family) {

  private static final Set<String> SUFFIXES =
      Set.of("jr", "jr.", "sr", "sr.", "ii", "iii", "iv", "phd", "ph.d.", "md", "m.d.");
  private static final Set<String> PARTICLES =
      Set.of(
          "van", "von", "de", "der", "den", "la", "le", "du", "da", "dos", "di", "del", "bin",
          "ibn", "al", "el", "ter", "zu");

  static PersonName of(String name) {
    var words = new ArrayList<String>();
    for (var word : name.replace('’', '\'').split("[\\s ]+")) {
      var plain = word.endsWith(",") ? word.substring(0, word.length() - 1) : word;
      if (!SUFFIXES.contains(plain.toLowerCase(Locale.ROOT)) || words.isEmpty()) {
        words.add(plain.equals(plain.toUpperCase(Locale.ROOT)) ? title(plain) : plain);
      }
    }
    int family = words.size() - 1;
    while (family > 1 && PARTICLES.contains(words.get(family - 1))) {
      family--;
    }
    var last = String.join(" ", words.subList(family, words.size()));
    return family == 0
        ? new PersonName(null, List.of(), last)
        : new PersonName(words.getFirst(), List.copyOf(words.subList(1, family)), last);
  }

  private static String title(String upper) {
    return upper.length() < 4
        ? upper
        : upper.charAt(0) + upper.substring(1).toLowerCase(Locale.ROOT);
  }

  boolean isFull() {
    return given != null;
  }

  /// Whether two full names can be one person's: same family name and given name (or its initial),
  /// and no middle name that contradicts.
  boolean agrees(PersonName other) {
    if (given == null || other.given == null || !family.equals(other.family)) {
      return false;
    }
    return same(given, other.given) && middleAgrees(other);
  }

  private boolean middleAgrees(PersonName other) {
    if (middle.isEmpty() || other.middle.isEmpty()) {
      return true;
    }
    return same(middle.getFirst(), other.middle.getFirst())
        && (middle.size() == other.middle.size());
  }

  private static boolean same(String a, String b) {
    if (a.equals(b)) {
      return true;
    }
    boolean initial = initial(a) || initial(b);
    return initial && a.charAt(0) == b.charAt(0);
  }

  private static boolean initial(String word) {
    return word.length() == 1 || word.length() == 2 && word.charAt(1) == '.';
  }

  /// Whether a single name is this person's family name, a part of it behind a hyphen or particle,
  /// or the given name.
  boolean answersTo(String single) {
    return hasFamily(single) || single.equals(given);
  }

  boolean hasFamily(String single) {
    return family.equals(single)
        || family.endsWith(" " + single)
        || family.replaceFirst("^(?i:al|el)[-' ]", "").equals(single)
        || single.replaceFirst("^(?i:al|el)[-' ]", "").equals(family);
  }
}
