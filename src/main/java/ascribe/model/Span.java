package ascribe.model;

import java.util.Comparator;
import java.util.List;

/// A half-open range of UTF-16 units in the original text.
///
/// @throws IllegalArgumentException when `start` is negative or `end` lies before it
public record Span(int start, int end) implements Comparable<Span> {

  private static final Comparator<Span> ORDER =
      Comparator.comparingInt(Span::start).thenComparingInt(Span::end);

  public Span {
    if (start < 0 || end < start) {
      throw new IllegalArgumentException("span " + start + ".." + end);
    }
  }

  /// The smallest span that holds all of `spans`.
  ///
  /// @throws IllegalArgumentException when `spans` is empty
  public static Span around(List<Span> spans) {
    if (spans.isEmpty()) {
      throw new IllegalArgumentException("no spans");
    }
    var around = spans.getFirst();
    for (var span : spans) {
      around = new Span(Math.min(around.start, span.start), Math.max(around.end, span.end));
    }
    return around;
  }

  public int length() {
    return end - start;
  }

  public boolean isEmpty() {
    return start == end;
  }

  public boolean contains(int offset) {
    return start <= offset && offset < end;
  }

  public boolean contains(Span other) {
    return start <= other.start && other.end <= end;
  }

  public boolean overlaps(Span other) {
    return start < other.end && other.start < end;
  }

  /// The words of this span in `text`.
  public String of(CharSequence text) {
    return text.subSequence(start, end).toString();
  }

  /// Text order: by start, then by end.
  @Override
  public int compareTo(Span other) {
    return ORDER.compare(this, other);
  }
}
