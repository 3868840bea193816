package ascribe.session;

import ascribe.model.Span;
import java.util.BitSet;
import java.util.List;

/// The words of a text, each of which can be taken once. A word is a run of letters and digits;
/// apostrophes and hyphens inside belong to it.
final class Words {

  private final String text;
  private final BitSet taken = new BitSet();

  Words(String text) {
    this.text = text;
  }

  /// Takes the words that begin in `spans`.
  ///
  /// @return how many of them had not been taken before
  int take(List<Span> spans) {
    int count = 0;
    for (var span : spans) {
      for (int i = span.start(); i < span.end(); i++) {
        if (begins(i) && !taken.get(i)) {
          taken.set(i);
          count++;
        }
      }
    }
    return count;
  }

  private boolean begins(int at) {
    if (at > 0 && letter(at - 1) || !letter(at)) {
      return false;
    }
    return at < 2 || !joins(text.charAt(at - 1)) || !letter(at - 2);
  }

  private boolean letter(int at) {
    char c = text.charAt(at);
    if (c < 128) {
      return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9';
    }
    return Character.isLetterOrDigit(c)
        || Character.getType(c) == Character.NON_SPACING_MARK
        || Character.isSurrogate(c) && symbolOfWord(at);
  }

  /// Whether a letter outside the basic plane stands at either of its two units.
  private boolean symbolOfWord(int at) {
    int start = Character.isLowSurrogate(text.charAt(at)) && at > 0 ? at - 1 : at;
    return Character.isLetterOrDigit(text.codePointAt(start));
  }

  private static boolean joins(char c) {
    return c == '\'' || c == '’' || c == '-' || c == '‑';
  }
}
