package ascribe.review;

import ascribe.model.Span;
import java.util.List;

/// A place in a text by position and by words (the TextQuoteSelector and TextPositionSelector of
/// the W3C Web Annotation model in one), so that it can be found again and never be mistaken.
///
/// @param span where the words stood, in UTF-16 units
/// @param exact the words themselves
/// @param prefix the text before them, at most [#CONTEXT] UTF-16 units
/// @param suffix the text after them, likewise
public record TextAnchor(Span span, String exact, String prefix, String suffix) {

  /// How much text on each side is kept, in UTF-16 units.
  public static final int CONTEXT = 32;

  public TextAnchor {
    if (span.length() != exact.length()) {
      throw new IllegalArgumentException(
          "span " + span + " for " + exact.length() + " units of text");
    }
  }

  /// The anchor of `span` in `text`.
  ///
  /// @throws IndexOutOfBoundsException when the span leaves the text
  public static TextAnchor of(String text, Span span) {
    int from = whole(text, Math.max(0, span.start() - CONTEXT));
    int to = whole(text, Math.min(text.length(), span.end() + CONTEXT));
    return new TextAnchor(
        span,
        span.of(text),
        text.substring(Math.min(from, span.start()), span.start()),
        text.substring(span.end(), Math.max(to, span.end())));
  }

  public static List<TextAnchor> of(String text, List<Span> spans) {
    return spans.stream().map(s -> of(text, s)).toList();
  }

  /// Whether the words and their surroundings stand in `text` just where they stood.
  public boolean holdsIn(String text) {
    int before = span.start() - prefix.length();
    return before >= 0
        && text.startsWith(exact, span.start())
        && text.startsWith(prefix, before)
        && text.startsWith(suffix, span.end());
  }

  static List<Span> spans(List<TextAnchor> anchors) {
    return anchors.stream().map(TextAnchor::span).toList();
  }

  /// `offset`, or the next one when it would cut a surrogate pair.
  private static int whole(String text, int offset) {
    return offset > 0
            && offset < text.length()
            && Character.isSurrogatePair(text.charAt(offset - 1), text.charAt(offset))
        ? offset + 1
        : offset;
  }
}
