package ascribe.nlp.onnx;

import java.util.Objects;

/// The vocabulary of the shipped models.
final class Vocabulary {

  private Vocabulary() {}

  static WordPiece shipped() {
    return WordPiece.read(
        Objects.requireNonNull(Vocabulary.class.getResourceAsStream(TextModel.VOCABULARY)));
  }
}
