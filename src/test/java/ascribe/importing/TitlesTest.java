package ascribe.importing;

import static org.assertj.core.api.Assertions.assertThat;

import ascribe.model.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TitlesTest {

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      value = {
        "Harbour closes¶The harbour is closed. | Harbour closes",
        "Who gains?¶Nobody does. | Who gains?",
        "  Harbour   closes  ¶¶Text. | Harbour closes",
        "4 September 2025¶Harbour closes¶Text. | Harbour closes",
        "The harbour is closed.¶It will stay closed, they said. | The harbour is closed. It will"
            + " stay closed, …",
        "He left.”¶And that was all of it for today then. | He left.” And that was all of it …",
        "One two three four five six seven eight. | One two three four five six seven eight.",
        "One two three four five six seven eight nine. | One two three four five six seven eight …",
        "Short. | Short.",
      })
  void namesATextWithoutATitle(String text, String title) {
    assertThat(title(text.replace('¶', '\n'))).isEqualTo(title);
  }

  @Test
  void takesNoLongLineForATitle() {
    assertThat(title("word ".repeat(30) + "\nText"))
        .isEqualTo("word word word word word word word word …");
  }

  private static String title(String text) {
    return Titles.of(Document.of("d", "", null, "en", text));
  }
}
