package ascribe.nlp.text;

import ascribe.model.Document;
import ascribe.model.Span;
import java.util.List;

/// The words, sentences and quotations of one document, each in text order.
///
/// @param sentences spans without surrounding blanks; no sentence crosses a paragraph
public record Analysis(
    Document document, List<Token> tokens, List<Span> sentences, List<Quotation> quotations) {

  public Analysis {
    tokens = List.copyOf(tokens);
    sentences = List.copyOf(sentences);
    quotations = List.copyOf(quotations);
  }

  /// Position in [#tokens()] of the first token that ends after UTF-16 offset `offset`; their
  /// number when none does.
  public int tokenAt(int offset) {
    int low = 0;
    int high = tokens.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (tokens.get(middle).span().end() <= offset) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  /// The tokens that overlap `span`.
  public List<Token> tokens(Span span) {
    int from = tokenAt(span.start());
    int to = from;
    while (to < tokens.size() && tokens.get(to).span().start() < span.end()) {
      to++;
    }
    return tokens.subList(from, to);
  }

  /// Position in [#sentences()] of the sentence that holds UTF-16 offset `offset`, or of the next
  /// one; their number when none follows.
  public int sentenceAt(int offset) {
    int low = 0;
    int high = sentences.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (sentences.get(middle).end() <= offset) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }
}
