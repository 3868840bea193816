package ascribe.nlp.onnx;

import ascribe.model.Span;

/// A word or sign of the text as the model reads it.
///
/// @param pieces identifiers in the vocabulary, at least one
/// @param paragraph the index of its paragraph in the document
public record InputWord(Span span, int[] pieces, Shape shape, QuoteState quote, int paragraph) {

  /// How a word is written. Its place in this list, from 1, is its number in the model.
  public enum Shape {
    LOWER,
    CAPITALIZED,
    UPPER,
    OTHER,
    FIGURE,
    SIGN;

    int id() {
      return ordinal() + 1;
    }
  }

  /// Where a word stands to quotation marks. Its place in this list is its number in the model.
  public enum QuoteState {
    OUTSIDE,
    INSIDE,
    OPENING_MARK,
    CLOSING_MARK
  }
}
