package ascribe.nlp.onnx;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class WordPieceTest {

  private final WordPiece vocabulary = Vocabulary.shipped();

  @Test
  void takesTheLongestPieceFirst() {
    assertThat(vocabulary.pieces("unaffable")).containsExactly(14477, 20961, 3468);
  }

  @Test
  void knowsNeitherCaseNorAccents() {
    assertThat(vocabulary.pieces("CAFÉ")).isEqualTo(vocabulary.pieces("cafe"));
    assertThat(vocabulary.pieces("Cafe\u0301")).isEqualTo(vocabulary.pieces("cafe"));
  }

  @Test
  void givesUpOnWordsWithoutPiecesAndOnEndlessOnes() {
    assertThat(vocabulary.pieces("😀")).containsExactly(100);
    assertThat(vocabulary.pieces("a".repeat(101))).containsExactly(100);
    assertThat(vocabulary.pieces("\u0301")).containsExactly(100);
  }
}
