package ascribe.nlp.attribution;

import static org.assertj.core.api.Assertions.assertThat;

import ascribe.model.AnnotatedDocument;
import ascribe.model.Attribution;
import ascribe.model.Document;
import ascribe.model.Form;
import ascribe.nlp.Progress;
import ascribe.nlp.text.EnglishAnalyzer;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AttributionStageTest {

  @Test
  void marksTheQuotationsOfOtherLanguagesWithoutSource() {
    var text =
        "„Die Brücke wird im Mai wieder geöffnet“, sagte Brandt. Das „Provisorium“ steht seit"
            + " Jahren.";
    var found = annotate(text, "de");
    assertThat(found)
        .extracting(a -> a.content().getFirst().of(text))
        .containsExactly("„Die Brücke wird im Mai wieder geöffnet“");
    assertThat(found.getFirst())
        .satisfies(a -> assertThat(a.form()).isEqualTo(Form.DIRECT))
        .satisfies(a -> assertThat(a.cue()).isEmpty())
        .satisfies(a -> assertThat(a.cueClass()).isNull())
        .satisfies(a -> assertThat(a.source()).isEmpty())
        .satisfies(a -> assertThat(a.actor()).isNull());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          „Wir haben genug gewartet“, sagte Lund.              | 1
          „Das ist ein Blankoscheck“, sagte sie am Abend.      | 1
          « Nous avons attendu », dit-elle.                    | 1
          Der Film „Das alte Haus“, der im Mai kam, lief lang. | 0
          Er nannte es „ein altes Haus“, sagte Lund.           | 0
          Die Lieder „Mein altes Haus“, „Der Hof“ und andere.  | 0
          „Ja“, sagte sie.                                     | 0
          """)
  void aCommaBehindAShortSentenceInQuotationMarksTellsThatItIsSaid(String text, int quotations) {
    assertThat(annotate(text, "de")).hasSize(quotations);
  }

  @Test
  void asksTheTaggerForEnglish() {
    assertThat(annotate("Brandt said the bridge was unsafe.", "en")).hasSize(1);
  }

  private static List<Attribution> annotate(String text, String language) {
    var document = Document.of("test", "test", null, language, text);
    return new AttributionStage(new RuleTagger())
        .annotate(
            AnnotatedDocument.untagged(document),
            new EnglishAnalyzer().analyze(document),
            Progress.NONE)
        .attributions();
  }
}
