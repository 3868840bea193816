package ascribe.nlp.time;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NumeralsTest {

  @ParameterizedTest
  @CsvSource({
    "31, 31",
    "twenty-five, 25",
    "twenty\u00a0five, 25",
    "2\u00a01/2, 2.5",
    "2\u202f½, 2.5",
    "six and a half, 6.5",
    "a dozen, 12",
    "two dozen, 24",
    "a hundred, 100",
    "two hundred and\u00a0fifty, 250",
    "three thousand, 3000",
    "half an, 0.5"
  })
  void readsNumbersWhateverBlankStandsInThem(String text, String value) {
    assertThat(Numerals.value(text)).isEqualTo(value);
  }
}
