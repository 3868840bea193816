package ascribe.nlp.onnx;

import ascribe.model.Document;
import ascribe.model.Span;
import ascribe.nlp.onnx.InputWord.Shape;
import ascribe.nlp.text.Analysis;
import java.util.ArrayList;
import java.util.List;

/// Cuts a text into the words of the model (BERT's basic tokenizer: punctuation stands alone) and
/// tells how each is written and where it stands.
final class Features {

  private final WordPiece vocabulary;

  Features(WordPiece vocabulary) {
    this.vocabulary = vocabulary;
  }

  /// The words in text order. A quotation mark is one word, in whatever shape the text has it, and
  /// read as a curly one: typography must not matter.
  List<InputWord> words(Analysis analysis) {
    var document = analysis.document();
    var marks = new QuoteMarks(analysis);
    var spans = split(document.text());
    var words = new ArrayList<InputWord>(spans.size());
    int behind = 0;
    for (var span : spans) {
      if (span.start() >= behind) {
        var mark = marks.at(span.start());
        words.add(mark == null ? word(document, span, marks) : word(document, mark));
        behind = words.getLast().span().end();
      }
    }
    return words;
  }

  private InputWord word(Document document, Span span, QuoteMarks marks) {
    var word = span.of(document.text());
    return new InputWord(
        span,
        vocabulary.pieces(word),
        shape(word),
        marks.stateAt(span.start()),
        document.paragraphFrom(span.start()));
  }

  private InputWord word(Document document, QuoteMarks.Mark mark) {
    return new InputWord(
        mark.span(),
        vocabulary.pieces(mark.curly()),
        Shape.SIGN,
        mark.state(),
        document.paragraphFrom(mark.span().start()));
  }

  static List<Span> split(String text) {
    var words = new ArrayList<Span>();
    int at = 0;
    while (at < text.length()) {
      int first = text.codePointAt(at);
      int end = at + Character.charCount(first);
      if (isSign(first)) {
        words.add(new Span(at, end));
      } else if (!isGap(first)) {
        while (end < text.length() && isLetter(text.codePointAt(end))) {
          end += Character.charCount(text.codePointAt(end));
        }
        words.add(new Span(at, end));
      }
      at = end;
    }
    return words;
  }

  private static boolean isLetter(int c) {
    return !isSign(c) && !isGap(c);
  }

  static boolean isGap(int c) {
    return Character.isWhitespace(c)
        || Character.isSpaceChar(c)
        || Character.getType(c) == Character.CONTROL
        || Character.getType(c) == Character.FORMAT;
  }

  /// Punctuation, and every sign of ASCII that is neither a letter nor a figure.
  private static boolean isSign(int c) {
    if (c < 128) {
      return c > 32 && c < 127 && !Character.isLetterOrDigit(c);
    }
    return switch (Character.getType(c)) {
      case Character.CONNECTOR_PUNCTUATION,
          Character.DASH_PUNCTUATION,
          Character.START_PUNCTUATION,
          Character.END_PUNCTUATION,
          Character.INITIAL_QUOTE_PUNCTUATION,
          Character.FINAL_QUOTE_PUNCTUATION,
          Character.OTHER_PUNCTUATION ->
          true;
      default -> false;
    };
  }

  static Shape shape(String word) {
    if (word.codePoints().anyMatch(Character::isDigit)) {
      return Shape.FIGURE;
    }
    if (word.codePoints().noneMatch(Character::isLetter)) {
      return Shape.SIGN;
    }
    boolean lower = word.codePoints().anyMatch(Character::isLowerCase);
    boolean upper =
        word.codePoints().anyMatch(c -> Character.isUpperCase(c) || Character.isTitleCase(c));
    if (lower && !upper) {
      return Shape.LOWER;
    }
    if (upper && !lower) {
      return word.codePointCount(0, word.length()) > 1 ? Shape.UPPER : Shape.CAPITALIZED;
    }
    return Character.isUpperCase(word.codePointAt(0)) ? Shape.CAPITALIZED : Shape.OTHER;
  }
}
