package ascribe.ui.text;

import static org.assertj.core.api.Assertions.assertThat;

import ascribe.model.Document;
import ascribe.model.Span;
import java.util.List;
import org.junit.jupiter.api.Test;

class BlocksTest {

  private static final String SENTENCE = "The delegates waited for the ferry until it was dark. ";

  @Test
  void keepsOrdinaryParagraphsWhole() {
    assertThat(blocks("", "First one.\nSecond one."))
        .containsExactly(paragraph(0, 10), paragraph(11, 22));
  }

  @Test
  void setsAFirstParagraphThatIsTheTitleAsHeadline() {
    assertThat(blocks("The ferry", "The ferry\nIt was late."))
        .containsExactly(new Block.Paragraph(new Span(0, 9), true, false), paragraph(10, 22));
  }

  @Test
  void putsATitleThatIsNotInTheTextAboveIt() {
    assertThat(blocks("The ferry", "It was late."))
        .first()
        .isEqualTo(new Block.Headline("The ferry"));
  }

  @Test
  void doesNotRepeatATitleMadeOfTheFirstWords() {
    assertThat(blocks("It was late …", "It was late when the ferry came."))
        .containsExactly(paragraph(0, 32));
  }

  @Test
  void splitsAVeryLongParagraphAtEndsOfSentences() {
    var text = SENTENCE.repeat(8_000).strip();
    var pieces = Blocks.pieces(text, new Span(0, text.length()));
    assertThat(pieces).hasSizeGreaterThan(150);
    assertThat(pieces)
        .allSatisfy(p -> {
          assertThat(p.length()).isLessThanOrEqualTo(Blocks.LONGEST);
          assertThat(p.of(text)).startsWith("The delegates").endsWith("dark.");
        });
    assertThat(String.join(" ", pieces.stream().map(p -> p.of(text)).toList())).isEqualTo(text);
  }

  @Test
  void splitsAnEndlessSentenceBetweenWords() {
    var text = "and so on ".repeat(2_000).strip();
    var pieces = Blocks.pieces(text, new Span(0, text.length()));
    assertThat(pieces).allSatisfy(p -> assertThat(p.length()).isLessThanOrEqualTo(Blocks.LONGEST));
    assertThat(String.join(" ", pieces.stream().map(p -> p.of(text)).toList())).isEqualTo(text);
  }

  @Test
  void splitsAnEndlessWordWithoutTearingACharacter() {
    var text = "x" + "😀".repeat(5_000);
    var pieces = Blocks.pieces(text, new Span(0, text.length()));
    assertThat(pieces)
        .hasSizeGreaterThan(1)
        .allSatisfy(p -> {
          assertThat(p.length()).isLessThanOrEqualTo(Blocks.LONGEST);
          assertThat(Character.isLowSurrogate(text.charAt(p.start()))).isFalse();
        });
    assertThat(String.join("", pieces.stream().map(p -> p.of(text)).toList())).isEqualTo(text);
  }

  @Test
  void saysWhichPieceEndsItsParagraph() {
    var text = SENTENCE.repeat(100).strip() + "\nShort.";
    assertThat(blocks("", text))
        .extracting(b -> ((Block.Paragraph) b).continued())
        .endsWith(true, false, false);
  }

  @Test
  void findsTheBlockOfAnOffset() {
    var content = PageText.of(Document.of("d", "", null, "en", "First one.\nSecond one."));
    assertThat(List.of(0, 9, 10, 11, 22, 99))
        .extracting(content::blockAt)
        .containsExactly(0, 0, 0, 1, 1, 1);
  }

  private static List<Block> blocks(String title, String text) {
    return Blocks.of(Document.of("d", title, null, "en", text));
  }

  private static Block paragraph(int start, int end) {
    return new Block.Paragraph(new Span(start, end), false, false);
  }
}
