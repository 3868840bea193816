package ascribe.review;

import ascribe.model.Span;
import java.util.ArrayList;
import java.util.List;

/// Finds in a changed text where the words of a span now stand. Certain is only what no other place
/// in either text could be taken for: the words with their surroundings on both sides; the words
/// with those on one side, while the other side is still alike; or changed words between
/// surroundings that are the same. Everything else is left to the reader.
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

  /// Surroundings are lengthened up to this many UTF-16 units until nothing else in the text has
  /// them.
  private static final int WIDEST = 2048;

  /// How much of a changed side is compared, in UTF-16 units.
  private static final int SIDE = 64;

  /// The least share of common words of two sides, or of two wordings of a passage.
  private static final double ALIKE = 0.5;

  private static final int MOST_CANDIDATES = 20;

  /// Stands at both ends of the texts, so that surroundings which reach an end only match there.
  private static final char EDGE = '\uffff';

  private static final int NOWHERE = -1;
  private static final int SEVERAL = -2;

  private final String oldText;
  private final String newText;
  private final Occurrences inOld;
  private final Occurrences inNew;
  private final int samePrefix;
  private final int sameSuffix;

  Relocation(String oldText, String newText) {
    this.oldText = EDGE + oldText + EDGE;
    this.newText = EDGE + newText + EDGE;
    this.inOld = new Occurrences(this.oldText);
    this.inNew = new Occurrences(this.newText);
    int shorter = Math.min(this.oldText.length(), this.newText.length());
    int same = 0;
    while (same < shorter && this.oldText.charAt(same) == this.newText.charAt(same)) {
      same++;
    }
    this.samePrefix = same;
    int end = 0;
    while (end < shorter - same && fromEnd(this.oldText, end) == fromEnd(this.newText, end)) {
      end++;
    }
    this.sameSuffix = end;
  }

  private static char fromEnd(String text, int back) {
    return text.charAt(text.length() - 1 - back);
  }

  /// The place of what stood at `span` in the old text.
  Place find(Span span) {
    var inEdges = new Span(span.start() + 1, span.end() + 1);
    return switch (locate(inEdges)) {
      case Place.Same(var at) -> new Place.Same(outOfEdges(at));
      case Place.Reworded(var at) -> new Place.Reworded(outOfEdges(at));
      case Place.Unsure(var all) ->
          new Place.Unsure(all.stream().map(Relocation::outOfEdges).toList());
    };
  }

  private static Span outOfEdges(Span span) {
    return new Span(span.start() - 1, span.end() - 1);
  }

  private Place locate(Span span) {
    if (span.end() + TextAnchor.CONTEXT <= samePrefix || samePrefix == oldText.length()) {
      return new Place.Same(span);
    }
    if (span.start() - TextAnchor.CONTEXT >= oldText.length() - sameSuffix) {
      int shift = newText.length() - oldText.length();
      return new Place.Same(new Span(span.start() + shift, span.end() + shift));
    }
    int left = only(span.start(), span.end(), true, false);
    int right = only(span.start(), span.end(), false, true);
    if (left == SEVERAL || right == SEVERAL) {
      return unsure(span);
    }
    if (left >= 0 && right >= 0) {
      return left == right ? same(span, left) : unsure(span);
    }
    if (left >= 0 || right >= 0) {
      return oneSided(span, left, right);
    }
    int both = only(span.start(), span.end(), true, true);
    return both >= 0 ? same(span, both) : reworded(span);
  }

  /// The words stand where one side says; the other side must be alike, or follow at a distance.
  private Place oneSided(Span span, int left, int right) {
    int start = Math.max(left, right);
    int end = start + span.length();
    boolean fits =
        left >= 0
            ? Likeness.of(after(oldText, span.end()), after(newText, end)) >= ALIKE
                || near(end, only(span.end(), span.end(), false, true))
            : Likeness.of(before(oldText, span.start()), before(newText, start)) >= ALIKE
                || near(only(span.start(), span.start(), true, false), start);
    return fits ? same(span, start) : unsure(span);
  }

  private static boolean near(int end, int next) {
    return end >= 0 && next >= end && next - end <= WIDEST;
  }

  /// The words changed between surroundings that did not.
  private Place reworded(Span span) {
    int left = only(span.start(), span.start(), true, false);
    int right = only(span.end(), span.end(), false, true);
    if (left < 0 || right <= left) {
      return unsure(span);
    }
    var now = new Span(left, right);
    return Likeness.of(span.of(oldText), now.of(newText)) >= ALIKE
        ? new Place.Reworded(now)
        : unsure(span);
  }

  /// Where the new text has what stood from `start` to `end`, with as much text before or after it
  /// as makes it the only such place in the old text.
  ///
  /// @return the new start; [#SEVERAL] when the new text has several such places; [#NOWHERE] when
  ///   it has none, or the old one several however much is added
  private int only(int start, int end, boolean before, boolean after) {
    for (int wide = TextAnchor.CONTEXT; wide <= WIDEST; wide *= 2) {
      int from = before ? Math.max(0, start - wide) : start;
      int to = after ? Math.min(oldText.length(), end + wide) : end;
      var words = oldText.substring(from, to);
      if (inOld.find(words, 0) == from && inOld.find(words, from + 1) < 0) {
        int at = inNew.find(words, 0);
        if (at < 0) {
          return NOWHERE;
        }
        return inNew.find(words, at + 1) < 0 ? at + start - from : SEVERAL;
      }
    }
    return NOWHERE;
  }

  private static String before(String text, int end) {
    return text.substring(Math.max(0, end - SIDE), end);
  }

  private static String after(String text, int start) {
    return text.substring(start, Math.min(text.length(), start + SIDE));
  }

  private static Place same(Span span, int start) {
    return new Place.Same(new Span(start, start + span.length()));
  }

  private Place unsure(Span span) {
    var words = span.of(oldText);
    var found = new ArrayList<Span>();
    int at = words.isEmpty() ? -1 : inNew.find(words, 0);
    while (at >= 0 && found.size() < MOST_CANDIDATES) {
      found.add(new Span(at, at + words.length()));
      at = inNew.find(words, at + 1);
    }
    return new Place.Unsure(List.copyOf(found));
  }
}
