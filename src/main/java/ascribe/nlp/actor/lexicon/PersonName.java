package ascribe.nlp.actor.lexicon;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// The words of a person's name, taken apart: in lower case, without accents, what is put behind it
/// ("MD") and what is told behind it ("of Sweden", "the Great").
///
/// @param given absent when only one name is there
/// @param middle further given names or initials
/// @param family the last name; the only one when there is but one, with its number ("elizabeth
///   ii")
/// @param junior whether it is a son's of the same name: "Jr."
public record PersonName(
    @Nullable String given, List<String> middle, String family, boolean junior) {

  private static final Set<String> SUFFIXES =
      Set.of("jr", "jr.", "sr", "sr.", "phd", "ph.d.", "md", "m.d.", "esq", "esq.");
  private static final Set<String> PARTICLES =
      Table.rows("name-particles.tsv", 2).stream()
          .filter(row -> row.get(1).equals("family"))
          .map(List::getFirst)
          .collect(Collectors.toUnmodifiableSet());
  private static final Pattern JUNIOR = Pattern.compile("\\bJr\\b");
  private static final Pattern ACCENTS = Pattern.compile("\\p{M}");
  private static final Pattern EPITHET = Pattern.compile("(?<=\\S)\\s+(of|the)\\s.*");
  private static final Pattern NUMERAL = Pattern.compile("[ivx]+");

  public static PersonName of(String name) {
    var words = words(name);
    boolean junior = JUNIOR.matcher(name).find();
    var numeral = words.size() > 1 && NUMERAL.matcher(words.getLast()).matches();
    if (numeral) {
      var number = words.removeLast();
      if (words.size() == 1) {
        words.set(0, words.getFirst() + " " + number);
      }
    }
    int family = words.size() - 1;
    while (family > 1 && PARTICLES.contains(words.get(family - 1))) {
      family--;
    }
    var last = String.join(" ", words.subList(family, words.size()));
    return family == 0
        ? new PersonName(null, List.of(), last, junior)
        : new PersonName(words.getFirst(), List.copyOf(words.subList(1, family)), last, junior);
  }

  /// The family name that a name in full may be which begins with a particle, as at the start of a
  /// sentence ("Von der Leyen"): if it ends one of the others.
  public PersonName familyIn(Collection<PersonName> others) {
    if (given == null || !PARTICLES.contains(given)) {
      return this;
    }
    var rest = Stream.concat(middle.stream(), Stream.of(family)).collect(Collectors.joining(" "));
    var name = given + " " + rest;
    boolean ends = others.stream().anyMatch(o -> o.given != null && o.family.equals(name));
    return ends ? new PersonName(null, List.of(), name, junior) : this;
  }

  private static List<String> words(String name) {
    var words = new ArrayList<String>();
    for (var word : EPITHET.matcher(fold(name)).replaceFirst("").split("[\\s\\p{Z}]+")) {
      var plain = word.endsWith(",") ? word.substring(0, word.length() - 1) : word;
      if (!plain.isEmpty() && (!SUFFIXES.contains(plain) || words.isEmpty())) {
        words.add(plain);
      }
    }
    return words.isEmpty() ? new ArrayList<>(List.of(fold(name))) : words;
  }

  private static String fold(String name) {
    var plain = Normalizer.normalize(name.replace('’', '\'').strip(), Normalizer.Form.NFD);
    return ACCENTS.matcher(plain).replaceAll("").toLowerCase(Locale.ROOT);
  }

  public boolean isFull() {
    return given != null;
  }

  /// Whether two full names can be one person's: same family name and given name (or its initial or
  /// short form), and no middle name that contradicts.
  public boolean agrees(PersonName other, ShortNames shortNames) {
    if (given == null || other.given == null || !family.equals(other.family)) {
      return false;
    }
    return (same(given, other.given) || shortNames.same(given, other.given)) && middleAgrees(other);
  }

  /// Whether all words of this name end the other, longer one: "García Márquez" for "Gabriel García
  /// Márquez".
  public boolean ends(PersonName longer) {
    return given != null
        && middle.isEmpty()
        && !longer.middle.isEmpty()
        && family.equals(longer.family)
        && given.equals(longer.middle.getLast());
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

  /// Whether this one name is a person's family name, a part of it behind a hyphen or particle, or
  /// the given name of `full`.
  public boolean means(PersonName full) {
    return meansFamily(full) || family.equals(full.given) && (full.junior || !junior);
  }

  public boolean meansFamily(PersonName full) {
    if (junior && !full.junior) {
      return false;
    }
    return full.family.equals(family)
        || full.family.endsWith(" " + family)
        || full.given == null && full.family.startsWith(family + " ")
        || bare(full.family).equals(family)
        || bare(family).equals(full.family);
  }

  private static String bare(String family) {
    boolean article =
        (family.startsWith("al") || family.startsWith("el"))
            && family.length() > 3
            && "-' ".indexOf(family.charAt(2)) >= 0;
    return article ? family.substring(3) : family;
  }
}
