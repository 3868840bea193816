package ascribe.nlp.actor.lexicon;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// The one word by which a text calls a body for short: the last one of its name ("the Alliance",
/// "Rovers"), for some any word of it ("the Bank" of England), or a clipped first one ("the Met").
public final class BodyEndings {

  /// What a last word that many bodies have may mean: "next", "only" or "never".
  private static final Map<String, String> COMMON = pairs("common-endings.tsv");

  /// The words that are clipped, by their short forms.
  private static final Map<String, String> CLIPPED = pairs("clipped-names.tsv");

  private static final Set<String> NAMES = Table.words("clubs.txt");

  /// Words that end names of sports clubs, by which they are called before the text has the name.
  private static final Set<String> CLUBS =
      NAMES.stream()
          .filter(club -> club.contains(" "))
          .map(club -> club.substring(club.lastIndexOf(' ') + 1))
          .collect(Collectors.toUnmodifiableSet());

  private BodyEndings() {}

  private static Map<String, String> pairs(String file) {
    return Table.rows(file, 2).stream()
        .collect(Collectors.toUnmodifiableMap(List::getFirst, List::getLast));
  }

  /// The only one of the names that ends with `word`, or has it where that word may stand anywhere;
  /// null where there is none, or another that may be meant.
  public static @Nullable String only(String word, Collection<String> names) {
    if (word.indexOf(' ') >= 0 || isNever(word) || begins(word, names)) {
      return null;
    }
    var meant = names.stream().filter(n -> mayBe(n, word)).distinct().toList();
    var whole = // "Central Bank" is "Norrland Central Bank"
        meant.stream()
            .filter(n -> meant.stream().noneMatch(other -> other.endsWith(" " + n)))
            .toList();
    return whole.size() == 1 ? whole.getFirst() : null;
  }

  /// Whether another may be meant: "United" beside "United Airlines".
  private static boolean begins(String word, Collection<String> names) {
    return !isOnly(word) && names.stream().anyMatch(n -> n.startsWith(word + " "));
  }

  private static boolean mayBe(String name, String word) {
    return name.length() > word.length()
        && (name.endsWith(" " + word)
            || isOnly(word) && Arrays.asList(name.split(" ")).contains(word));
  }

  /// The names of which `word` clips the first word, and those that begin with it: "Metropolitan
  /// Opera" and "Met Office" for "Met".
  public static List<String> clipped(String word, Collection<String> names) {
    var whole = CLIPPED.get(word);
    return whole == null
        ? List.of()
        : names.stream()
            .filter(n -> n.startsWith(whole + " ") || n.startsWith(word + " "))
            .toList();
  }

  /// Whether the body may be called so before it is named: "Rovers" before "Harbour Rovers".
  public static boolean isClub(String word) {
    return CLUBS.contains(word) && !COMMON.containsKey(word.toLowerCase(Locale.ROOT));
  }

  /// Whether a name is a well-known club's that has no article: "the Palace" is not Crystal Palace.
  public static boolean isWithoutArticle(String name) {
    return NAMES.contains(name) && !name.endsWith("s");
  }

  /// Whether the word means the body named right before, and no other.
  public static boolean isNext(String word) {
    return "next".equals(COMMON.get(word.toLowerCase(Locale.ROOT)));
  }

  private static boolean isOnly(String word) {
    return "only".equals(COMMON.get(word.toLowerCase(Locale.ROOT)));
  }

  private static boolean isNever(String word) {
    return "never".equals(COMMON.get(word.toLowerCase(Locale.ROOT)));
  }
}
