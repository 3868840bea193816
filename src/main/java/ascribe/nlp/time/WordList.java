package ascribe.nlp.time;

import ascribe.nlp.text.Blanks;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// A kind of word that patterns name in braces, and what each of its words stands for.
///
/// @param pattern a regular expression of its words, without groups that capture
/// @param value what words that matched stand for: "08" for "August"
/// @param words its words in lower case; empty for a kind that is told by its form
/// @param keys for each word in lower case its longest run of letters: none of the words is in a
///   text that has no key; empty for a kind that is not written in letters
record WordList(String pattern, UnaryOperator<String> value, Set<String> words, Set<String> keys) {

  /// A list of words, each with the value it stands for.
  static WordList of(Map<String, String> words) {
    var values = new LinkedHashMap<String, String>();
    words.forEach((word, value) -> values.put(plain(word), value));
    var pattern =
        words.keySet().stream()
            .sorted(Comparator.comparingInt(String::length).reversed())
            .map(word -> word.replace(".", "\\."))
            .collect(Collectors.joining("|", "(?:", ")"));
    return new WordList(
        pattern,
        word -> values.getOrDefault(plain(word), plain(word)),
        Set.copyOf(values.keySet()),
        words.keySet().stream()
            .map(WordList::key)
            .filter(key -> !key.isEmpty())
            .collect(Collectors.toSet()));
  }

  /// A kind that is told by its form.
  static WordList kind(String pattern, UnaryOperator<String> value) {
    return new WordList("(?:" + pattern + ")", value, Set.of(), Set.of());
  }

  /// Whether `word`, in lower case, is one of the list.
  boolean has(String word) {
    return words.contains(word);
  }

  private static String plain(String word) {
    return Blanks.single(word.toLowerCase(Locale.ROOT));
  }

  private static String key(String word) {
    return Stream.of(plain(word).split("\\P{L}+"))
        .max(Comparator.comparingInt(String::length))
        .orElse("");
  }
}
