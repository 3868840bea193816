package ascribe.nlp.onnx;

import static org.assertj.core.api.Assertions.assertThat;

import ascribe.model.Document;
import ascribe.nlp.text.EnglishAnalyzer;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// The model reads all shapes of quotation marks alike.
class QuoteMarksTest {

  private final EnglishAnalyzer analyzer = new EnglishAnalyzer();

  @ParameterizedTest
  @ValueSource(
      strings = {
        "“We ‘won’,” she said.",
        "\"We 'won',\" she said.",
        "«We ‹won›,» she said.",
        "« We ‘won’, » she said.",
        "„We ‚won‘,“ she said.",
        "``We `won','' she said.",
      })
  void readsEveryShapeAsCurly(String text) {
    var expected = words("“We ‘won’,” she said.");
    var words = words(text);
    assertThat(words).hasSameSizeAs(expected);
    for (int i = 0; i < words.size(); i++) {
      assertThat(words.get(i).pieces()).isEqualTo(expected.get(i).pieces());
      assertThat(words.get(i).quote()).isEqualTo(expected.get(i).quote());
      assertThat(words.get(i).shape()).isEqualTo(expected.get(i).shape());
    }
  }

  @Test
  void keepsADoubledMarkOneWord() {
    assertThat(words("``No,'' he said.").stream().map(w -> w.span().length()))
        .containsExactly(2, 2, 1, 2, 2, 4, 1);
  }

  private List<InputWord> words(String text) {
    return new Features(Vocabulary.shipped())
        .words(analyzer.analyze(Document.of("t", "t", null, "en", text)));
  }
}
