package ascribe.review;

import ascribe.model.Span;
import java.util.List;

/// Spans without the blanks and punctuation at their edges: where two taggers set the same mark,
/// they often differ in a comma or a quotation mark.
final class Cores {

  private Cores() {}

  static List<Span> of(String text, List<Span> spans) {
    return spans.stream().map(s -> of(text, s)).toList();
  }

  static Span of(String text, Span span) {
    int start = span.start();
    int end = Math.min(span.end(), text.length());
    while (start < end && !word(text.codePointAt(start))) {
      start += Character.charCount(text.codePointAt(start));
    }
    while (end > start && !word(text.codePointBefore(end))) {
      end -= Character.charCount(text.codePointBefore(end));
    }
    return start < end ? new Span(start, end) : span;
  }

  private static boolean word(int codePoint) {
    return Character.isLetterOrDigit(codePoint)
        || Character.getType(codePoint) == Character.NON_SPACING_MARK;
  }
}
