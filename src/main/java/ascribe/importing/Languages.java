package ascribe.importing;

import java.lang.Character.UnicodeScript;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Tells the language of a text by its function words, and by its script where one language has it.
final class Languages {

  static final String ENGLISH = "en";
  static final String UNKNOWN = "und";

  /// UTF-16 units looked at.
  private static final int SAMPLE = 30_000;

  /// Shorter texts, in words, are English unless something speaks against it.
  private static final int SHORT = 20;

  /// The least share of words that are function words; running text has a third and more.
  private static final double LEAST = 0.14;

  private static final Pattern WORD = Pattern.compile("\\p{L}[\\p{L}\\p{M}]*+");
  private static final Map<UnicodeScript, String> ONE_LANGUAGE =
      Map.ofEntries(
          Map.entry(UnicodeScript.HIRAGANA, "ja"),
          Map.entry(UnicodeScript.KATAKANA, "ja"),
          Map.entry(UnicodeScript.HANGUL, "ko"),
          Map.entry(UnicodeScript.HAN, "zh"),
          Map.entry(UnicodeScript.ARABIC, "ar"),
          Map.entry(UnicodeScript.HEBREW, "he"),
          Map.entry(UnicodeScript.GREEK, "el"),
          Map.entry(UnicodeScript.THAI, "th"),
          Map.entry(UnicodeScript.DEVANAGARI, "hi"),
          Map.entry(UnicodeScript.GEORGIAN, "ka"),
          Map.entry(UnicodeScript.ARMENIAN, "hy"));

  private static final Map<String, Set<String>> PROFILES = profiles();

  private Languages() {}

  /// A BCP 47 primary subtag, "und" when the language cannot be told.
  static String of(String text) {
    String sample = text.substring(0, Math.min(text.length(), SAMPLE));
    String byScript = byScript(sample);
    return byScript != null ? byScript : byWords(sample.toLowerCase(Locale.ROOT));
  }

  /// The language of the script that most letters have, null for scripts of many languages.
  private static @Nullable String byScript(String sample) {
    var counts = new HashMap<UnicodeScript, Integer>();
    int[] letters = {0};
    sample
        .codePoints()
        .filter(Character::isLetter)
        .forEach(c -> {
          letters[0]++;
          counts.merge(UnicodeScript.of(c), 1, Integer::sum);
        });
    int kana = counts.getOrDefault(UnicodeScript.HIRAGANA, 0);
    if (20 * kana > letters[0]) {
      return "ja";
    }
    return counts.entrySet().stream()
        .filter(entry -> 2 * entry.getValue() > letters[0])
        .map(entry -> ONE_LANGUAGE.get(entry.getKey()))
        .filter(language -> language != null)
        .findFirst()
        .orElse(null);
  }

  private static String byWords(String sample) {
    var hits = new HashMap<String, Integer>();
    int words = 0;
    boolean plain = true;
    var matcher = WORD.matcher(sample);
    while (matcher.find()) {
      words++;
      String word = matcher.group();
      plain &= word.chars().allMatch(c -> c < 0x250);
      for (var profile : PROFILES.entrySet()) {
        if (profile.getValue().contains(word)) {
          hits.merge(profile.getKey(), 1, Integer::sum);
        }
      }
    }
    int english = hits.getOrDefault(ENGLISH, 0);
    String best = ENGLISH;
    for (var entry : hits.entrySet()) {
      boolean more = entry.getValue() > hits.getOrDefault(best, 0);
      best = more ? entry.getKey() : best;
    }
    int most = hits.getOrDefault(best, 0);
    if (words < SHORT) {
      return !plain ? (most > 0 ? best : UNKNOWN) : most > english + 1 ? best : ENGLISH;
    }
    return most >= LEAST * words ? best : UNKNOWN;
  }

  private static Map<String, Set<String>> profiles() {
    var profiles = new LinkedHashMap<String, Set<String>>();
    for (String line : Lists.lines("languages.txt")) {
      String[] cells = line.split(" \\| ", 2);
      profiles.put(cells[0], Set.copyOf(Arrays.asList(cells[1].split(" ", -1))));
    }
    return profiles;
  }
}
