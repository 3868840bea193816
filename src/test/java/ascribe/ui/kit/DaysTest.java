package ascribe.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Days as people type them.
class DaysTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          2025-03-20     | en-US
          2025-3-20      | de
          3/20/2025      | en-US
          20/03/2025     | en-GB
          20.3.2025      | en-US
          20.03.2025     | de
          20 March 2025  | de
          march 20, 2025 | en-US
          Mar 20, 2025   | en-GB
          20. März 2025  | de
          """)
  void aDayIsReadAsItIsTyped(String typed, String language) {
    assertThat(Days.read(typed, Locale.forLanguageTag(language)))
        .contains(LocalDate.of(2025, 3, 20));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "yesterday", "2025-02-30", "2025-13-01", "2025", "20.3.25", "March"})
  void whatNamesNoDayIsNone(String typed) {
    assertThat(Days.read(typed, Locale.US)).isEmpty();
  }
}
