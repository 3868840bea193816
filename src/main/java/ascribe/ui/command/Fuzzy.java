package ascribe.ui.command;

import java.text.Normalizer;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.function.Function;

/// Finds names by some of their letters, in order: "ngz" finds "Noch größer zeigen".
public final class Fuzzy {

  private static final int WORD_START = 8;
  private static final int NEXT_LETTER = 5;
  private static final int FIRST_LETTER = 4;

  private Fuzzy() {}

  /// Those of `all` that have the letters, the best first; all of them, as they stand, for none.
  public static <T> List<T> find(String letters, List<T> all, Function<T, String> name) {
    var wanted = folded(letters).replace(" ", "");
    if (wanted.isEmpty()) {
      return all;
    }
    record Found<T>(T what, int score) {}
    return all.stream()
        .flatMap(t ->
            score(wanted, folded(name.apply(t))).stream().mapToObj(score -> new Found<>(t, score)))
        .sorted(Comparator.comparingInt((Found<T> f) -> f.score()).reversed())
        .map(Found::what)
        .toList();
  }

  /// How well the letters fit, by the best way to lay them over the name; nothing when they do not.
  static OptionalInt score(String wanted, String name) {
    int[] before =
        new int[name.length() + 1]; // best with the letters so far, the last one at i - 1
    for (int at = 0; at < wanted.length(); at++) {
      int[] now = new int[name.length() + 1];
      java.util.Arrays.fill(now, Integer.MIN_VALUE);
      int best = at == 0 ? 0 : Integer.MIN_VALUE;
      for (int i = 0; i < name.length(); i++) {
        if (at > 0) {
          best = Math.max(best, before[i]);
        }
        if (name.charAt(i) == wanted.charAt(at) && best > Integer.MIN_VALUE) {
          int next = at > 0 && before[i] > Integer.MIN_VALUE ? before[i] + NEXT_LETTER : best;
          now[i + 1] = Math.max(best, next) + worth(name, i);
        }
      }
      before = now;
    }
    int best = java.util.Arrays.stream(before).max().orElse(Integer.MIN_VALUE);
    return best > Integer.MIN_VALUE
        ? OptionalInt.of(best * 100 - name.length()) // of two that fit alike, the shorter one
        : OptionalInt.empty();
  }

  private static int worth(String name, int at) {
    if (at == 0) {
      return WORD_START + FIRST_LETTER;
    }
    return Character.isLetterOrDigit(name.charAt(at - 1)) ? 0 : WORD_START;
  }

  /// Lower case and without accents.
  private static String folded(String words) {
    return Normalizer.normalize(words.strip().toLowerCase(Locale.ROOT), Normalizer.Form.NFD)
        .replaceAll("\\p{M}", "")
        .replace("ß", "ss");
  }
}
