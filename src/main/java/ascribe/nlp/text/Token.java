package ascribe.nlp.text;

import ascribe.model.Span;

/// A word or punctuation mark of the text.
///
/// @param text the words of the span
/// @param tag its part of speech, a universal POS tag (universaldependencies.org/u/pos)
public record Token(Span span, String text, String tag) {

  public boolean is(String pos) {
    return tag.equals(pos);
  }
}
