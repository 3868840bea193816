package ascribe.nlp.time;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/// English numbers in words and figures: "31", "twenty-five", "a dozen", "2 1/2", "six and a half",
/// "two hundred and fifty".
final class Numerals {

  private static final List<String> SMALL =
      List.of(
          "zero",
          "one",
          "two",
          "three",
          "four",
          "five",
          "six",
          "seven",
          "eight",
          "nine",
          "ten",
          "eleven",
          "twelve",
          "thirteen",
          "fourteen",
          "fifteen",
          "sixteen",
          "seventeen",
          "eighteen",
          "nineteen");
  private static final List<String> TENS =
      List.of("twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety");
  private static final Set<String> MULTIPLES = Set.of("dozen", "hundred", "thousand");
  private static final String HALF = "(?: and a half|[- ]1/2| ?½)";

  private static final Pattern BLANK = Pattern.compile("[\\s\\h]+");
  private static final Map<String, Integer> WORDS = words();

  /// A pattern of the numbers that [#value] understands, without groups that capture.
  static final String PATTERN = pattern();

  private Numerals() {}

  private static String pattern() {
    var digits = String.join("|", SMALL.subList(1, 10));
    var small =
        "(?:%s)(?:[- ](?:%s))?|%s"
            .formatted(String.join("|", TENS), digits, String.join("|", SMALL.reversed()));
    var large =
        "(?:an?|%s) (?:hundred|thousand|dozen)(?: and (?:%s)(?!-))?".formatted(digits, small);
    return "(?:(?:%s|\\d{1,3}(?:,\\d{3})+|\\d{1,4}(?:\\.\\d+)?)%s?|%s|half an?|an?)"
        .formatted(small, HALF, large);
  }

  private static Map<String, Integer> words() {
    var words =
        new HashMap<String, Integer>(
            Map.of("a", 1, "an", 1, "dozen", 12, "hundred", 100, "thousand", 1000));
    SMALL.forEach(word -> words.put(word, SMALL.indexOf(word)));
    TENS.forEach(word -> words.put(word, 20 + 10 * TENS.indexOf(word)));
    return Map.copyOf(words);
  }

  /// The number as decimal figures: "31", "2.5".
  static String value(String text) {
    var plain = BLANK.matcher(text.toLowerCase(Locale.ROOT)).replaceAll(" ");
    var words = plain.replace("½", " 1/2").replace(",", "").strip();
    if (words.startsWith("half")) {
      return "0.5";
    }
    var whole = words.replaceFirst("( and a half|[- ]1/2|\\s+1/2)$", "");
    var sum = BigDecimal.ZERO;
    for (var word : whole.replace(" and ", " ").split("[-\\s]+")) {
      var known = WORDS.get(word);
      sum = known == null ? sum.add(new BigDecimal(word)) : plus(sum, word, known);
    }
    return (whole.length() < words.length() ? sum.add(new BigDecimal("0.5")) : sum).toPlainString();
  }

  /// "A dozen" is twelve, "two dozen" 24.
  private static BigDecimal plus(BigDecimal sum, String word, int known) {
    var number = BigDecimal.valueOf(known);
    return MULTIPLES.contains(word) ? sum.max(BigDecimal.ONE).multiply(number) : sum.add(number);
  }
}
