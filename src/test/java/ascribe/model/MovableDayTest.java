package ascribe.model;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MovableDayTest {

  @ParameterizedTest
  @CsvSource({
    "1818, -E#0, 1818-03-22",
    "1943, -E#0, 1943-04-25",
    "1954, -E#0, 1954-04-18",
    "1981, -E#0, 1981-04-19",
    "2000, -E#0, 2000-04-23",
    "2024, -E#1, 2024-04-01",
    "2025, -E#-2, 2025-04-18",
    "2025, -11#4#4, 2025-11-27",
    "2025, -05#-1#1, 2025-05-26"
  })
  void hasItsDateInEachYear(int year, String told, String date) {
    assertThat(MovableDay.in(year, told)).hasToString(date);
  }

  @ParameterizedTest
  @CsvSource({"-11", "-E", "-Q3"})
  void isNoOtherPartOfAYear(String told) {
    assertThat(MovableDay.in(2025, told)).isNull();
  }
}
