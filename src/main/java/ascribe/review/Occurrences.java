package ascribe.review;

import java.util.Arrays;

/// Finds words in a long text quickly, many times: an index of the hashes of all stretches of
/// [#STRETCH] UTF-16 units (Karp and Rabin 1987).
final class Occurrences {

  private static final int STRETCH = 24;
  private static final int BASE = 31;

  private final String text;
  private final int[] heads;
  private final int[] next;

  Occurrences(String text) {
    this.text = text;
    int last = text.length() - STRETCH;
    this.heads = new int[Math.max(16, Integer.highestOneBit(Math.max(1, text.length())) * 2)];
    this.next = new int[Math.max(0, last + 1)];
    Arrays.fill(heads, -1);
    if (last >= 0) {
      index(last);
    }
  }

  /// Fills the chains from the end, so that each is in text order. The stretch of a hash has the
  /// weight 1 for its first unit, [#BASE] for the next, and so on.
  private void index(int last) {
    int top = 1;
    for (int i = 1; i < STRETCH; i++) {
      top *= BASE;
    }
    int hash = hash(text, last);
    for (int at = last; at >= 0; at--) {
      if (at < last) { // the unit behind goes out, the one in front comes in
        hash = (hash - text.charAt(at + STRETCH) * top) * BASE + text.charAt(at);
      }
      int slot = slot(hash);
      next[at] = heads[slot];
      heads[slot] = at;
    }
  }

  private static int hash(String words, int from) {
    int hash = 0;
    for (int i = from + STRETCH - 1; i >= from; i--) {
      hash = hash * BASE + words.charAt(i);
    }
    return hash;
  }

  private int slot(int hash) {
    return (hash * 0x9E3779B9) >>> (Integer.numberOfLeadingZeros(heads.length) + 1);
  }

  /// Where `words` first stand at or after `from`, or -1.
  int find(String words, int from) {
    if (words.length() < STRETCH) {
      return text.indexOf(words, from);
    }
    int at = heads[slot(hash(words, 0))];
    while (at >= 0 && (at < from || !text.startsWith(words, at))) {
      at = next[at];
    }
    return at;
  }
}
