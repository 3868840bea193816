package ascribe.nlp.onnx;

import ascribe.model.Span;
import java.util.ArrayList;
import java.util.List;

/// What one pass of the encoder over a document says of its names and claims, word by word: kept
/// for the stages that come after the one that reads the text. Filled by one thread.
public final class Emissions {

  private final List<InputWord> words;
  private final List<float[]> names = new ArrayList<>();
  private final List<float[]> claims = new ArrayList<>();

  /// @param words those of the whole document
  public Emissions(List<InputWord> words) {
    this.words = words;
  }

  /// Appends what the network says of the words of the core of `window`. Windows come in text
  /// order.
  public void add(Window window, Scores scores) {
    add(names, window, scores.names());
    add(claims, window, scores.claims());
  }

  private static void add(List<float[]> all, Window window, float[][] rows) {
    if (rows.length > 0) {
      for (int i = window.coreFrom(); i < window.coreTo(); i++) {
        all.add(rows[i - window.from()]);
      }
    }
  }

  List<InputWord> words() {
    return words;
  }

  /// Whether every word has scores of names.
  public boolean hasNames() {
    return names.size() == words.size();
  }

  /// Whether every word has scores of claims.
  public boolean hasClaims() {
    return claims.size() == words.size();
  }

  /// The scores of the labels of names of `word`.
  float[] names(int word) {
    return names.get(word);
  }

  /// The scores of the kinds of claim of `word`.
  float[] claims(int word) {
    return claims.get(word);
  }

  /// The number of the first word that ends after UTF-16 offset `offset`; that of all words when
  /// none does.
  int wordAt(int offset) {
    int low = 0;
    int high = words.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (words.get(middle).span().end() <= offset) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  /// The text from word `from` to before word `to`.
  Span span(int from, int to) {
    return new Span(words.get(from).span().start(), words.get(to - 1).span().end());
  }
}
