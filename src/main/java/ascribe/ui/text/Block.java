package ascribe.ui.text;

import ascribe.model.Span;

/// A strip of the page from margin to margin; strips stand one under another.
public sealed interface Block {

  /// A title that stands above the text and is no part of it.
  record Headline(String words) implements Block {}

  /// A paragraph of the text, or a piece of a very long one.
  ///
  /// @param title the text's own headline
  /// @param continued the next block goes on with the same paragraph
  record Paragraph(Span span, boolean title, boolean continued) implements Block {}

  /// A stretch of text that is left out.
  ///
  /// @param words how many words it has
  record Gap(Span span, int words) implements Block {}
}
