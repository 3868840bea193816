package ascribe.model;

import java.util.Arrays;
import java.util.Objects;
import java.util.stream.IntStream;

/// Converts offsets of one text between UTF-16 units (ours) and Unicode code points (everything
/// written). Immutable; each conversion takes logarithmic time in the number of surrogate pairs.
public final class CodePoints {

  private final int length;

  /// For each surrogate pair in text order, its UTF-16 offset and its code-point offset.
  private final int[] pairs;

  private final int[] pairCodePoints;

  public CodePoints(String text) {
    this.length = text.length();
    this.pairs =
        IntStream.range(0, Math.max(0, text.length() - 1))
            .filter(i -> Character.isSurrogatePair(text.charAt(i), text.charAt(i + 1)))
            .toArray();
    this.pairCodePoints = IntStream.range(0, pairs.length).map(i -> pairs[i] - i).toArray();
  }

  /// The number of code points before UTF-16 offset `utf16`.
  public int fromUtf16(int utf16) {
    Objects.checkIndex(utf16, length + 1);
    return utf16 - before(pairs, utf16);
  }

  /// The UTF-16 offset at which code point number `codePoint` starts.
  ///
  /// @throws IndexOutOfBoundsException when the text has fewer code points
  public int toUtf16(int codePoint) {
    Objects.checkIndex(codePoint, length - pairs.length + 1);
    return codePoint + before(pairCodePoints, codePoint);
  }

  /// The span between two code-point offsets, counted in UTF-16 units.
  ///
  /// @throws IndexOutOfBoundsException when it leaves the text
  public Span toUtf16(int start, int end) {
    return new Span(toUtf16(start), toUtf16(end));
  }

  /// Whether every surrogate in `text` stands in a pair, as every encoding demands.
  public static boolean isWellFormed(String text) {
    return text.codePoints().noneMatch(CodePoints::isSurrogate);
  }

  /// The text with U+FFFD in place of each half of a surrogate pair: offsets stay what they were.
  public static String wellFormed(String text) {
    if (isWellFormed(text)) {
      return text;
    }
    var mended = new StringBuilder(text.length());
    text.codePoints().map(c -> isSurrogate(c) ? 0xFFFD : c).forEach(mended::appendCodePoint);
    return mended.toString();
  }

  private static boolean isSurrogate(int codePoint) {
    return codePoint >= Character.MIN_SURROGATE && codePoint <= Character.MAX_SURROGATE;
  }

  private static int before(int[] sorted, int value) {
    int at = Arrays.binarySearch(sorted, value);
    return at >= 0 ? at : -at - 1;
  }
}
