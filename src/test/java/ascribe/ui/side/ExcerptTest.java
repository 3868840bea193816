package ascribe.ui.side;

import static org.assertj.core.api.Assertions.assertThat;

import ascribe.model.Span;
import org.junit.jupiter.api.Test;

class ExcerptTest {

  private static final String TEXT =
      "First line.\nThe minister spoke of Harbour Street as of an old friend.\nLast line.";

  private static String around(String words, int reach) {
    int at = TEXT.indexOf(words);
    var excerpt = Excerpt.of(TEXT, new Span(at, at + words.length()), reach);
    return excerpt.before() + "[" + excerpt.words() + "]" + excerpt.after();
  }

  @Test
  void cutsBetweenWords() {
    assertThat(around("Harbour Street", 13))
        .isEqualTo("… spoke of [Harbour Street] as of an old …");
  }

  @Test
  void staysInItsLine() {
    assertThat(around("old", 200))
        .isEqualTo("The minister spoke of Harbour Street as of an [old] friend.");
  }

  @Test
  void showsThePieceEvenWithoutRoom() {
    assertThat(around("Harbour", 0)).isEqualTo("… [Harbour] …");
  }
}
