package ascribe.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class ParagraphsTest {

  @Test
  void aLineIsAParagraphWhereLinesAreWhole() {
    assertThat(paragraphs("A headline\nThe first paragraph.\r\n\r\nThe second one. "))
        .containsExactly("A headline", "The first paragraph.", "The second one.");
  }

  @Test
  void hardWrappedLinesFormOneParagraphUpToTheBlankLine() {
    assertThat(
            paragraphs(
                "The council met on Monday and spoke\n"
                    + "about the harbour, as it had\n"
                    + "done before.\n\n"
                    + "Then it rose."))
        .containsExactly(
            "The council met on Monday and spoke\nabout the harbour, as it had\ndone before.",
            "Then it rose.");
  }

  @Test
  void emptyTextHasNone() {
    assertThat(paragraphs(" \n\n ")).isEmpty();
  }

  private static List<String> paragraphs(String text) {
    return Paragraphs.of(text).stream().map(s -> s.of(text)).toList();
  }
}
