package ascribe.ui.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

class FuzzyTest {

  private static final List<String> NAMES =
      List.of(
          "Find in the text",
          "Export passages",
          "Größere Schrift",
          "Undo",
          "Theme: Dark",
          "Next mark");

  private static List<String> find(String letters) {
    return Fuzzy.find(letters, NAMES, Function.identity());
  }

  @Test
  void someLettersInOrderAreEnough() {
    assertThat(find("nxm")).containsExactly("Next mark");
    assertThat(find("th dark")).containsExactly("Theme: Dark");
    assertThat(find("mxn")).isEmpty();
  }

  @Test
  void firstLettersOfWordsCountMost() {
    assertThat(find("nm").getFirst()).isEqualTo("Next mark");
    assertThat(find("t").getFirst()).isEqualTo("Theme: Dark");
    assertThat(find("ex").getFirst()).isEqualTo("Export passages");
  }

  @Test
  void accentsAndCapitalsDoNotMatter() {
    assertThat(find("GROSS")).containsExactly("Größere Schrift");
    assertThat(find("groß")).containsExactly("Größere Schrift");
  }

  @Test
  void noLettersFindEverythingAsItStands() {
    assertThat(find("  ")).isEqualTo(NAMES);
  }
}
