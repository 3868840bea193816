package ascribe.nlp.text;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Knows which words keep their stop, and whether that stop also ends the sentence. Immutable.
final class Abbreviations {

  /// When a stop after an abbreviation ends the sentence.
  enum Kind {
    NEVER,
    FIGURE,
    SOMETIMES,
    CLOCK
  }

  private static final Pattern DOTTED = Pattern.compile("\\p{L}(?:\\.\\p{L})+");
  private static final Pattern AFTER_A_CLOCK =
      Pattern.compile(
          "(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|(?:Jan|Febr)uary|March|April|May|June|July|"
              + "August|(?:Sept|Nov|Dec)ember|October|\\p{Lu}{2,5}|Eastern|Central|Pacific|Mountain|"
              + "Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec|Mon|Tue|Wed|Thu|Fri|Sat|Sun|Greenwich");

  private final Map<String, Kind> kinds = new HashMap<>();
  private final Set<String> starters;

  Abbreviations() {
    for (String row : Lexicon.lines(Abbreviations.class, "abbreviations.txt")) {
      String[] cells = row.split(" \\| ", 3);
      for (String word : cells[1].split(" ", -1)) {
        kinds.put(word, Kind.valueOf(cells[0]));
      }
    }
    starters =
        Lexicon.lines(Abbreviations.class, "sentence-starters.txt").stream()
            .flatMap(line -> Stream.of(line.split(" ", -1)))
            .collect(Collectors.toUnmodifiableSet());
  }

  /// Whether `word`, without its stop, is written with one wherever it stands.
  boolean keepsItsStop(String word) {
    return DOTTED.matcher(word).matches() || kinds.getOrDefault(word, Kind.FIGURE) != Kind.FIGURE;
  }

  /// Whether `word` keeps its stop before `next`.
  boolean keepsItsStopBefore(String word, String next) {
    return keepsItsStop(word) || (kinds.containsKey(word) && startsWithDigit(next));
  }

  /// Whether the stop after `word` ends a sentence where `next` follows.
  ///
  /// @param quoted whether the next word opens a quotation
  boolean endsSentence(String word, String next, boolean quoted) {
    boolean dotted = DOTTED.matcher(word).matches();
    boolean initial = word.length() == 1 && Character.isUpperCase(word.charAt(0));
    if (!kinds.containsKey(word) && !dotted && !initial) {
      return true;
    }
    return switch (kinds.getOrDefault(word, Kind.SOMETIMES)) {
      case NEVER -> false;
      case FIGURE -> !startsWithDigit(next);
      case SOMETIMES -> quoted ? !initial : starts(next);
      case CLOCK -> quoted || !(AFTER_A_CLOCK.matcher(next).matches() || startsWithDigit(next));
    };
  }

  /// Whether a word with a capital mostly begins a sentence.
  boolean starts(String word) {
    return starters.contains(word);
  }

  private static boolean startsWithDigit(String word) {
    return !word.isEmpty() && Character.isDigit(word.charAt(0));
  }
}
