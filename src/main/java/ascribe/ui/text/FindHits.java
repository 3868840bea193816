package ascribe.ui.text;

import ascribe.model.Span;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Where a text holds the words looked for, whatever their case and whichever form of quotation
/// marks, apostrophes, dashes and blanks.
///
/// @param hits in text order, none overlapping another
/// @param current number of the hit that was gone to last, -1 for none
public record FindHits(List<Span> hits, int current) {

  public static final FindHits NONE = new FindHits(List.of(), -1);

  public FindHits {
    hits = List.copyOf(hits);
  }

  static FindHits of(String text, String words) {
    var wanted = folded(words);
    if (wanted.isBlank()) {
      return NONE;
    }
    var searched = folded(text);
    var hits = new ArrayList<Span>();
    int at = searched.indexOf(wanted);
    while (at >= 0) {
      hits.add(new Span(at, at + wanted.length()));
      at = searched.indexOf(wanted, at + wanted.length());
    }
    return new FindHits(hits, -1);
  }

  /// The first hit at or after an offset, else the first of all.
  FindHits from(int offset) {
    if (hits.isEmpty()) {
      return this;
    }
    int next = 0;
    while (next < hits.size() && hits.get(next).start() < offset) {
      next++;
    }
    return new FindHits(hits, next % hits.size());
  }

  /// The hit after (1) or before (-1) the current one; after the last comes the first.
  FindHits step(int by) {
    return hits.isEmpty() ? this : new FindHits(hits, Math.floorMod(current + by, hits.size()));
  }

  public @Nullable Span currentHit() {
    return current < 0 ? null : hits.get(current);
  }

  /// The hits in a span of the text, in text order.
  List<Span> in(Span span) {
    int low = 0;
    int high = hits.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (hits.get(middle).end() <= span.start()) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    int end = low;
    while (end < hits.size() && hits.get(end).start() < span.end()) {
      end++;
    }
    return hits.subList(low, end);
  }

  /// The text unit for unit in lower case with plain marks.
  private static String folded(String text) {
    var folded = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      folded.append(folded(text.charAt(i)));
    }
    return folded.toString();
  }

  private static char folded(char c) {
    return switch (c) {
      case '’', '‘', '‚', '‛', '′' -> '\'';
      case '“', '”', '„', '‟', '«', '»', '″' -> '"';
      case '–', '—', '‐', '‑', '−' -> '-';
      default ->
          Character.isWhitespace(c) || c == '\u00a0' || c == '\u202f'
              ? ' '
              : Character.toLowerCase(c);
    };
  }
}
