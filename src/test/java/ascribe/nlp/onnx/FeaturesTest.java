package ascribe.nlp.onnx;

import static org.assertj.core.api.Assertions.assertThat;

import ascribe.model.Span;
import ascribe.nlp.onnx.InputWord.Shape;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FeaturesTest {

  @Test
  void letsPunctuationStandAlone() {
    assertThat(words("“It's 9.5%,” Ms. O’Hara-Lee said\u00a0… €5"))
        .containsExactly(
            "“", "It", "'", "s", "9", ".", "5", "%", ",", "”", "Ms", ".", "O", "’", "Hara", "-",
            "Lee", "said", "…", "€5");
  }

  @Test
  void countsInUtf16() {
    assertThat(Features.split("a 😀 b"))
        .containsExactly(new Span(0, 1), new Span(2, 4), new Span(5, 6));
  }

  @ParameterizedTest
  @CsvSource({
    "said, LOWER",
    "Minsk, CAPITALIZED",
    "I, CAPITALIZED",
    "NATO, UPPER",
    "iPhone, OTHER",
    "McLeod, CAPITALIZED",
    "G7, FIGURE",
    "—, SIGN",
  })
  void tellsHowAWordIsWritten(String word, Shape shape) {
    assertThat(Features.shape(word)).isEqualTo(shape);
  }

  private static List<String> words(String text) {
    return Features.split(text).stream().map(s -> s.of(text)).toList();
  }
}
