package ascribe.review;

import ascribe.model.Span;
import java.util.ArrayList;
import java.util.List;

/// Finds in a changed text where the words of a span now stand.
final class Relocation {

  /// What is known about the place.
  sealed interface Place {

    /// The same words, beyond doubt.
    record Same(Span span) implements Place {}

    /// Other words in the same place, beyond doubt.
    record Reworded(Span span) implements Place {}

    /// Nothing is certain.
    record Unsure(List<Span> candidates) implements Place {}
  }

  private static final int MOST_CANDIDATES = 20;

  private final String oldText;
  private final String newText;
  private final int prefix;
  private final int suffix;

  Relocation(String oldText, String newText) {
    this.oldText = oldText;
    this.newText = newText;
    int most = Math.min(oldText.length(), newText.length());
    int same = 0;
    while (same < most && oldText.charAt(same) == newText.charAt(same)) {
      same++;
    }
    this.prefix = same;
    int end = 0;
    while (end < most - same
        && oldText.charAt(oldText.length() - 1 - end)
            == newText.charAt(newText.length() - 1 - end)) {
      end++;
    }
    this.suffix = end;
  }

  Place find(Span span) {
    if (prefix == oldText.length() && prefix == newText.length()
        || span.end() + TextAnchor.CONTEXT <= prefix) {
      return new Place.Same(span);
    }
    if (span.start() - TextAnchor.CONTEXT >= oldText.length() - suffix) {
      int shift = newText.length() - oldText.length();
      return new Place.Same(new Span(span.start() + shift, span.end() + shift));
    }
    return new Place.Unsure(candidates(span.of(oldText)));
  }

  private List<Span> candidates(String words) {
    var found = new ArrayList<Span>();
    int at = words.isEmpty() ? -1 : newText.indexOf(words);
    while (at >= 0 && found.size() < MOST_CANDIDATES) {
      found.add(new Span(at, at + words.length()));
      at = newText.indexOf(words, at + 1);
    }
    return found;
  }
}
