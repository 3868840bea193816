package ascribe.ui.side;

import ascribe.model.Span;

/// A piece of text with some words around it, on one line.
///
/// @param before what stands before it, from a word's beginning
/// @param words the piece itself
/// @param after what stands behind it, to a word's end
record Excerpt(String before, String words, String after) {

  /// @param reach how many UTF-16 units around the piece, at most
  static Excerpt of(String text, Span span, int reach) {
    int from = Math.max(0, span.start() - reach);
    int to = Math.min(text.length(), span.end() + reach);
    // Looked for no further than it reaches: a line may be a whole book.
    int line = text.substring(from, span.start()).lastIndexOf('\n');
    int end = text.indexOf('\n', span.end(), to);
    boolean cutBefore = line < 0 && from > 0 && text.charAt(from - 1) != '\n';
    boolean cutAfter = end < 0 && to < text.length() && text.charAt(to) != '\n';
    if (cutBefore) {
      int blank = text.indexOf(' ', from);
      from = blank >= 0 && blank < span.start() ? blank + 1 : span.start();
    } else {
      from += line + 1;
    }
    if (cutAfter) {
      int blank = text.lastIndexOf(' ', to);
      to = blank > span.end() ? blank : span.end();
    } else {
      to = end < 0 ? to : end;
    }
    return new Excerpt(
        (cutBefore ? "… " : "") + flat(text.substring(from, span.start())),
        flat(span.of(text)),
        flat(text.substring(span.end(), to)) + (cutAfter ? " …" : ""));
  }

  static String flat(String text) {
    return text.replaceAll("\\s+", " ");
  }
}
