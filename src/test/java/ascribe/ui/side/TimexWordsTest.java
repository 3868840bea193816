package ascribe.ui.side;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TimexWordsTest {

  private final TimexWords words = new TimexWords(Locale.UK);

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "2025-08-15 | 15 August 2025",
        "2025-08-15T10:35 | 15 August 2025, 10:35",
        "2025-09-04TMO | 4 September 2025, morning",
        "XXXX-08-15 | 15 August, year unknown",
        "XXXX-08 | August, year unknown",
        "2025-08 | August 2025",
        "2020 | 2020",
        "199 | the 1990s",
        "2025-Q3 | third quarter of 2025",
        "2019-H1 | first half of 2019",
        "2024-SU | summer 2024",
        "2025-W35 | the week of 25 August 2025",
        "2025-W35-WE | the weekend of 30 August 2025",
        "P31Y | 31 years",
        "P1Y | 1 year",
        "PT20M | 20 minutes",
        "P3M | 3 months"
      })
  void saysWhatAValueMeans(String value, String meaning) {
    assertThat(words.of(value)).hasValue(meaning);
  }

  @ParameterizedTest
  @ValueSource(strings = {"PXM", "PXY", "PAST_REF", "XXXX-SU", "XXXX-WXX-1", "XXXX", "2025-02-31"})
  void leavesToTheTextWhatTheTextSaysBetter(String value) {
    assertThat(words.of(value)).isEmpty();
  }

  @Test
  void speaksGermanToo() {
    var german = new TimexWords(Locale.GERMANY);
    assertThat(german.of("2025-08-15")).hasValue("15. August 2025");
    assertThat(german.of("XXXX-08-15")).hasValue("15. August, Jahr unbekannt");
    assertThat(german.of("2025-Q3")).hasValue("drittes Quartal 2025");
  }
}
