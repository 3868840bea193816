package ascribe.exporting.verify;

import ascribe.model.Span;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/// A text without blanks, control characters and quotation marks, which a report may set otherwise
/// than its source, for finding words in it. Everything else counts, capitals and commas too.
final class FlatText {

  private static final String MARKS = "“”„‟«»‹›\"`'‘’‚‛「」『』";

  private final String flat;

  /// For each unit of `flat` its offset in the text, in UTF-16 units.
  private final int[] offsets;

  FlatText(String text) {
    var kept = new StringBuilder();
    var places = new int[text.length()];
    for (int i = 0; i < text.length(); i++) {
      if (counts(text.charAt(i))) {
        places[kept.length()] = i;
        kept.append(text.charAt(i));
      }
    }
    this.flat = kept.toString();
    this.offsets = Arrays.copyOf(places, kept.length());
  }

  private static boolean counts(char c) {
    return !Character.isWhitespace(c)
        && !Character.isSpaceChar(c)
        && !Character.isISOControl(c)
        && c != '\uFFFD'
        && MARKS.indexOf(c) < 0;
  }

  /// The parts one after the other at or behind `from` (UTF-16 units); empty when they are not all
  /// there.
  Optional<List<Span>> find(List<String> parts, int from) {
    int at = Arrays.binarySearch(offsets, from);
    at = at < 0 ? -at - 1 : at;
    var spans = new ArrayList<Span>();
    for (var part : parts) {
      var words = new FlatText(part).flat;
      int found = words.isEmpty() ? -1 : flat.indexOf(words, at);
      if (found < 0) {
        return Optional.empty();
      }
      at = found + words.length();
      spans.add(new Span(offsets[found], offsets[at - 1] + 1));
    }
    return Optional.of(spans);
  }

  /// Whether `words` may be a changed form of words of the text: half of them in a row, 20 letters
  /// at most, stand in it.
  boolean isLike(String words) {
    var wanted = new FlatText(words).flat;
    int run = Math.clamp(wanted.length() / 2, 8, 20);
    for (int i = 0; i + run <= wanted.length(); i++) {
      if (flat.contains(wanted.substring(i, i + run))) {
        return true;
      }
    }
    return false;
  }
}
