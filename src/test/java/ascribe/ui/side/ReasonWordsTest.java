package ascribe.ui.side;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReasonWordsTest {

  private static final Path RULES = Path.of("src/main/resources/ascribe/nlp/time");

  private final ReasonWords german = new ReasonWords(Locale.GERMANY);
  private final ReasonWords english = new ReasonWords(Locale.UK);

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "the year is not given | das Jahr ist nicht genannt",
        "two days after 15 August | 2 Tage nach 15. August",
        "one century before 1900 | 1 Jahrhundert vor 1900",
        "13 weeks before 4 September 2025 | 13 Wochen vor 4. September 2025",
        "the same day as 15 August 2025 | derselbe Tag wie 15. August 2025",
        "the last one before August 2025 | der letzte davor (August 2025)",
        "goes with 15 August, told before | gehört zu 15. August, zuvor genannt",
        "counted from the document's date, 4 September 2025"
            + " | gezählt ab dann (Tag des Erscheinens: 4. September 2025)"
      })
  void speaksGerman(String reason, String words) {
    assertThat(german.of(reason)).isEqualTo(words);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "as written | as written",
        "two days after 15 August | 2 days after 15 August",
        "the same year as 2020 | the same year as 2020",
        "the one nearest to the document's date, 4 September 2025"
            + " | the one nearest to the document’s date, 4 September 2025"
      })
  void keepsWhatThePipelineSaysInEnglish(String reason, String words) {
    assertThat(english.of(reason)).isEqualTo(words);
  }

  @Test
  void leavesWhatItDoesNotKnow() {
    assertThat(german.of("said so by Anna")).isEqualTo("said so by Anna");
    assertThat(german.of("the same thing as before")).isEqualTo("the same thing as before");
  }

  @Test
  void knowsWhatEveryRuleSays() throws IOException {
    try (var files = Files.list(RULES)) {
      var reasons =
          files
              .filter(f -> f.toString().endsWith(".rules"))
              .flatMap(f -> lines(f).stream())
              .map(String::strip)
              .filter(l -> l.startsWith("reason "))
              .map(l -> l.substring("reason ".length()).strip())
              .distinct()
              .toList();
      assertThat(reasons)
          .isNotEmpty()
          .allSatisfy(r -> assertThat(german.of(r)).isNotEqualTo(r))
          .allSatisfy(r -> assertThat(english.of(r)).isEqualTo(r));
    }
  }

  private static List<String> lines(Path file) {
    try {
      return Files.readAllLines(file);
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }
}
