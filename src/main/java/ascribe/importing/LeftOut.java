package ascribe.importing;

/// A piece of a page that is no part of its article.
///
/// @param text its words, paragraphs divided by blank lines
/// @param offset where it would stand in the document's text (UTF-16), a paragraph's beginning or
///   the text's end
public record LeftOut(Kind kind, String text, int offset) {

  /// What a piece is, as far as the page tells.
  public enum Kind {
    NAVIGATION,
    /// Head or foot of the page.
    FRAME,
    SIDEBAR,
    ADVERTISEMENT,
    COMMENTS,
    RELATED,
    CONSENT,
    SHARING,
    SIGN_UP,
    CAPTION,
    BYLINE,
    OTHER
  }

  LeftOut at(int offset) {
    return new LeftOut(kind, text, offset);
  }
}
