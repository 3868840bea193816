package ascribe.review;

import java.util.Arrays;
import java.util.regex.Pattern;

/// How much of two texts is the same: the share of words in their longest common subsequence, 0 to
/// 1.
final class Likeness {

  private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{N}]+");

  private Likeness() {}

  static double of(String a, String b) {
    var left = words(a);
    var right = words(b);
    int all = left.length + right.length;
    return all == 0 ? 1 : 2.0 * common(left, right) / all;
  }

  private static String[] words(String text) {
    return Arrays.stream(NO_WORD.split(text)).filter(w -> !w.isEmpty()).toArray(String[]::new);
  }

  private static int common(String[] a, String[] b) {
    var row = new int[b.length + 1];
    for (var word : a) {
      int diagonal = 0;
      for (int j = 1; j <= b.length; j++) {
        int above = row[j];
        row[j] = word.equals(b[j - 1]) ? diagonal + 1 : Math.max(above, row[j - 1]);
        diagonal = above;
      }
    }
    return row[b.length];
  }
}
