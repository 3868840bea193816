package ascribe.nlp.time;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/// Tells from a sentence's words which rules are worth trying: most sentences tell no time, and
/// regular expressions are slow.
final class Triggers {

  /// Needs that no word list meets: any figure, a figure of three or four digits.
  static final String DIGIT = "digit";

  static final String YEAR = "year";

  private final Map<String, Long> needsOfWord;
  private final Map<String, Integer> bits;

  /// @throws IllegalArgumentException when a rule needs a list that is none, or one without words
  Triggers(List<Rule> rules, Map<String, WordList> lists) {
    var bitOf = new HashMap<String, Integer>(Map.of(DIGIT, 0, YEAR, 1));
    var words = new HashMap<String, Long>();
    for (var rule : rules) {
      for (var need : rule.needs()) {
        if (!bitOf.containsKey(need)) {
          var list = lists.get(need);
          if (list == null || list.keys().isEmpty() || bitOf.size() == Long.SIZE) {
            throw new IllegalArgumentException("rule " + rule.id() + " needs " + need);
          }
          long bit = 1L << bitOf.size();
          bitOf.put(need, bitOf.size());
          list.keys().forEach(word -> words.merge(word, bit, (a, b) -> a | b));
        }
      }
    }
    this.bits = Map.copyOf(bitOf);
    this.needsOfWord = Map.copyOf(words);
  }

  /// The bits that a text has to show for a rule of these needs.
  long bits(Set<String> needs) {
    return needs.stream()
        .mapToLong(need -> 1L << bits.getOrDefault(need, 0))
        .reduce(0, (a, b) -> a | b);
  }

  /// The needs that the words between two UTF-16 offsets meet, as bits.
  long in(String text, int start, int end) {
    long found = 0;
    for (int i = start; i < end; ) {
      char c = text.charAt(i);
      int from = i;
      if (c >= '0' && c <= '9') {
        while (i < end && text.charAt(i) >= '0' && text.charAt(i) <= '9') {
          i++;
        }
        found |= i - from == 3 || i - from == 4 ? 3 : 1;
      } else if (Character.isLetter(c)) {
        while (i < end && Character.isLetter(text.charAt(i))) {
          i++;
        }
        found |= needsOfWord.getOrDefault(text.substring(from, i).toLowerCase(Locale.ROOT), 0L);
      } else {
        i++;
      }
    }
    return found;
  }
}
