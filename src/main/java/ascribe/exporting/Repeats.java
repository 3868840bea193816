package ascribe.exporting;

/// Tells whether a stretch of a text stands in it a second time, without reading the whole text for
/// each question: stretches are looked up by their first letters (hashing with chaining).
final class Repeats {

  /// So many UTF-16 units of a stretch are looked up; shorter ones are searched for.
  private static final int GRAM = 16;

  private final String text;
  private final int mask;

  /// For each bucket the last place in it, plus one.
  private final int[] last;

  /// For each place the one before it in the same bucket, plus one.
  private final int[] before;

  Repeats(String text) {
    this.text = text;
    int places = Math.max(1, text.length() - GRAM + 1);
    this.mask = Integer.highestOneBit(places) * 2 - 1;
    this.last = new int[mask + 1];
    this.before = new int[places];
    for (int i = 0; i + GRAM <= text.length(); i++) {
      int bucket = bucket(i);
      before[i] = last[bucket];
      last[bucket] = i + 1;
    }
  }

  private int bucket(int from) {
    int hash = 0;
    for (int i = from; i < from + GRAM; i++) {
      hash = 31 * hash + text.charAt(i);
    }
    return (hash ^ hash >>> 15) & mask;
  }

  /// Whether the words between two offsets stand elsewhere in the text too.
  boolean again(int from, int to) {
    if (to - from < GRAM) {
      var words = text.substring(from, to);
      return text.indexOf(words) != text.lastIndexOf(words);
    }
    for (int place = last[bucket(from)]; place > 0; place = before[place - 1]) {
      if (place - 1 != from && text.regionMatches(place - 1, text, from, to - from)) {
        return true;
      }
    }
    return false;
  }
}
