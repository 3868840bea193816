package ascribe.nlp.onnx;

import ascribe.nlp.onnx.InputWord.QuoteState;
import java.util.List;

/// The numbers that the encoder reads for one window.
///
/// @param ids a vocabulary identifier a piece
/// @param features three numbers a piece: shape (of a word's first piece, else 0), quote state,
///   whether it belongs to the first word of a paragraph
/// @param wordAt where each word's first piece stands; the first entry is the mark at the start
record ModelInput(long[] ids, long[] features, long[] wordAt) {

  static ModelInput of(List<InputWord> words) {
    var builder = new Builder(words);
    int paragraph = -1;
    for (int i = 0; i < words.size(); i++) {
      boolean first = words.get(i).paragraph() != paragraph;
      if (first && i > 0) {
        builder.mark(WordPiece.SEP);
      }
      paragraph = words.get(i).paragraph();
      builder.word(i + 1, words.get(i), first);
    }
    builder.mark(WordPiece.SEP);
    return builder.input();
  }

  int length() {
    return ids.length;
  }

  /// Words of the window and the mark at its start.
  int heads() {
    return wordAt.length;
  }

  private static final class Builder {

    private final long[] ids;
    private final long[] features;
    private final long[] wordAt;
    private int at;

    Builder(List<InputWord> words) {
      int pieces = 2;
      for (int i = 0; i < words.size(); i++) {
        boolean divided = i > 0 && words.get(i).paragraph() != words.get(i - 1).paragraph();
        pieces += words.get(i).pieces().length + (divided ? 1 : 0);
      }
      ids = new long[pieces];
      features = new long[3 * pieces];
      wordAt = new long[words.size() + 1];
      mark(WordPiece.CLS);
    }

    void mark(int id) {
      piece(id, 0, QuoteState.OUTSIDE, false);
    }

    void word(int index, InputWord word, boolean first) {
      wordAt[index] = at;
      int shape = word.shape().id();
      for (int id : word.pieces()) {
        piece(id, shape, word.quote(), first);
        shape = 0;
      }
    }

    private void piece(int id, int shape, QuoteState quote, boolean first) {
      ids[at] = id;
      features[3 * at] = shape;
      features[3 * at + 1] = quote.ordinal();
      features[3 * at + 2] = first ? 1 : 0;
      at++;
    }

    ModelInput input() {
      return new ModelInput(ids, features, wordAt);
    }
  }
}
