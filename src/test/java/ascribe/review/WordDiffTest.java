package ascribe.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordDiffTest {

  @ParameterizedTest(name = "{3}")
  @CsvSource(
      delimiter = ';',
      value = {
        "We will wait.;We will wait.;We will wait.;shows equal wordings whole",
        "We will wait.;We must wait.;We[- will][+ must] wait.;a word that changed",
        "We wait.;We wait and see.;We[- wait.][+ wait and see.];words that were added",
        "Now we wait.;we wait.;[-Now we][+we] wait.;words that are gone",
        "'';Something new.;[+Something new.];everything is new",
      })
  void tellsWhatChanged(String before, String after, String expected, String name) {
    var pieces = WordDiff.of(before, after);
    assertThat(
            pieces.stream()
                .map(p ->
                    switch (p.kind()) {
                      case SAME -> p.text();
                      case GONE -> "[-" + p.text() + "]";
                      case NEW -> "[+" + p.text() + "]";
                    })
                .collect(Collectors.joining()))
        .isEqualTo(expected);
    assertThat(without(pieces, WordDiff.Kind.NEW)).isEqualTo(before);
    assertThat(without(pieces, WordDiff.Kind.GONE)).isEqualTo(after);
  }

  private static String without(java.util.List<WordDiff.Piece> pieces, WordDiff.Kind kind) {
    return pieces.stream()
        .filter(p -> p.kind() != kind)
        .map(WordDiff.Piece::text)
        .collect(Collectors.joining());
  }
}
