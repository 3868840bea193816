package ascribe.ui.side;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TypedDateTest {

  @ParameterizedTest
  @CsvSource({
    "2025-08-15, 2025-08-15",
    "' 2025-8-5 ', 2025-08-05",
    "2025-08, 2025-08",
    "2025, 2025",
    "15.8.2025, 2025-08-15",
    "15. 8. 2025, 2025-08-15",
    "8.2025, 2025-08"
  })
  void readsDaysMonthsAndYears(String typed, String value) {
    assertThat(TypedDate.value(typed)).hasValue(value);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "soon", "2025-02-30", "31.4.2025", "2025-13", "15/8/2025", "XXXX-08-15"})
  void refusesWhatNoCalendarHas(String typed) {
    assertThat(TypedDate.value(typed)).isEmpty();
  }
}
