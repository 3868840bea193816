package ascribe.nlp.attribution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import ascribe.model.Attribution;
import ascribe.model.Document;
import ascribe.nlp.Progress;
import ascribe.nlp.onnx.ModelException;
import ascribe.nlp.text.EnglishAnalyzer;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// What is asked or demanded inside of a quotation has not been said by anybody.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class InnerQuestionsTest {

  private ModelTagger tagger;

  @BeforeAll
  void load() throws ModelException {
    tagger = ModelTagger.load();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          “Can the minister tell us that this is safe?” asked Ilse Brandt.         | the minister | true
          “Will somebody tell me how I am supposed to get there?” Brandt said.     | somebody     | true
          “The minister told us that this is safe,” Ilse Brandt said.              | The minister | false
          “The minister told us that this is safe. Is it?” Ilse Brandt said.       | The minister | false
          “Why should we stay when the minister says that this is safe?” Brandt said. | the minister | false
          """)
  void whoIsAskedToSayItIsUncertain(String said, String source, boolean uncertain) {
    assertThat(tag(said))
        .filteredOn(a -> a.parent() != null)
        .extracting(a -> a.source().getFirst().of(said), Attribution::uncertain)
        .containsExactly(tuple(source, uncertain));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "“Please tell your members that we are open,” said Ilse Brandt.",
        "“Let me tell you that this is not over,” said Ilse Brandt.",
        "“Who told them that we were full?” said Ilse Brandt.",
        "Ilse Brandt said that the talks would begin “in May, with everybody”.",
      })
  void whoIsNotNamedSaysNothing(String said) {
    assertThat(tag(said))
        .extracting(a -> a.source().getFirst().of(said))
        .containsExactly("Ilse Brandt");
  }

  private List<Attribution> tag(String text) {
    return tagger.tag(
        new EnglishAnalyzer().analyze(Document.of("test", "test", null, "en", text)),
        Progress.NONE);
  }
}
