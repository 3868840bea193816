package ascribe.ui.voices;

import ascribe.model.Span;
import java.util.BitSet;
import java.util.List;
import java.util.regex.Pattern;

/// Counts the words of a text, each at most once: where passages overlap, the words belong to the
/// one that came first.
final class Words {

  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{N}\\p{M}’'\\-]*");

  private final String text;

  /// The UTF-16 offsets at which a word begins that is already counted.
  private final BitSet counted = new BitSet();

  Words(String text) {
    this.text = text;
  }

  /// The number of words in `spans` that were not counted before.
  int take(List<Span> spans) {
    int words = 0;
    for (var span : spans) {
      var matcher = WORD.matcher(text).region(span.start(), span.end());
      while (matcher.find()) {
        if (!counted.get(matcher.start())) {
          counted.set(matcher.start());
          words++;
        }
      }
    }
    return words;
  }
}
