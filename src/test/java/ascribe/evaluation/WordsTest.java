package ascribe.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import ascribe.model.Span;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordsTest {

  @ParameterizedTest(name = "{0} has {1} words")
  @CsvSource({
    "don't, 2",
    "snake_case, 1",
    "Žižkov Привет, 2",
    "x² ½ Ⅳ, 3",
    "… — “”, 0",
    "𝐀𝐁 b, 2",
    "e\u0301a, 2",
  })
  void splitsAsPythonDoes(String text, int words) {
    assertThat(new Words(text).in(List.of(new Span(0, text.length()))).cardinality())
        .isEqualTo(words);
  }

  @Test
  void countsWordsThatASpanOnlyTouches() {
    assertThat(new Words("one two three").in(List.of(new Span(2, 5))).cardinality()).isEqualTo(2);
  }

  @Test
  void takesNineTenthsInQuotationMarksForDirect() {
    var words = new Words("Yes, “a b c d e f g h i” \"no\" and\n“open\nend");
    assertThat(words.direct(words.in(List.of(new Span(0, 23))))).isTrue();
    assertThat(words.direct(words.in(List.of(new Span(0, 21))))).isFalse();
    assertThat(words.direct(words.in(List.of(new Span(25, 29))))).isTrue();
    assertThat(words.direct(words.in(List.of(new Span(25, 33))))).isFalse();
    assertThat(words.direct(words.in(List.of(new Span(40, 43))))).isFalse();
  }
}
