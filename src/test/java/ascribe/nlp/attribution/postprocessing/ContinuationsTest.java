package ascribe.nlp.attribution.postprocessing;

import static org.assertj.core.api.Assertions.assertThat;

import ascribe.model.Attribution;
import ascribe.model.CueClass;
import ascribe.model.Document;
import ascribe.model.Form;
import ascribe.nlp.attribution.Marked;
import ascribe.nlp.text.EnglishAnalyzer;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Quotations that nothing claims, behind what somebody says in other words.
class ContinuationsTest {

  private static final String TOLD = "[source:Ann Lund] [cue:said] [content:sales had fallen].";

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\n\n“We will sell more next year.”\n\nThe shop opened again.",
        " “We will sell more next year.”",
        "\n\n\"We will sell more next year.\"\n",
      })
  void aQuotationRightBehindIsTheSameSpeakers(String behind) {
    var quotation = behind.replaceAll("(?s)^\\s+|(?<=[”\"])(?=\n).*", "");
    var said = joined(TOLD + behind, CueClass.SAYING);
    assertThat(said).hasSize(2);
    assertThat(said.getLast().form()).isEqualTo(Form.DIRECT);
    assertThat(said.getLast().source()).isEqualTo(said.getFirst().source());
    var text = Marked.plain(TOLD + behind);
    assertThat(said.getLast().content())
        .extracting(s -> s.of(text))
        .containsExactly(quotation.strip());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\n\nThe shop is old. “We will sell more next year.”",
        "\n\n“We will sell more next year,” Paul Reed replied.",
        "\n\n‘We will sell more next year!’\n\nThe shop opened again.",
        "\n\n“Hardly.”",
        "\n\n“You Can’t Win With Eleven Kids”\n\nThe shop opened again.",
        "\n\n“We will sell more next year.”\n\n“We will sell more next year,” Paul Reed told us.",
      })
  void whatMayBeAnothersStaysOpen(String behind) {
    assertThat(joined(TOLD + behind, CueClass.SAYING)).hasSize(1);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          wrote in a letter to her sister. “They were late again on Sunday, as they are.”              | true
          wrote on Sunday as the crowd roared.PP“They were late again on Sunday, as they are.”         | true
          wrote in a letter. The shop is old.PP“They were late again on Sunday, as they are.”          | false
          wrote in a letter, but Paul Reed disagreed.PP“They were late again on Sunday, as they are.”  | false
          wrote in “The Sea”.PP“They were late again on Sunday, as they are.”                          | false
          """)
  void aQuotationGoesOnBehindTheRestOfItsSentence(String behind, boolean goesOn) {
    var direct =
        "[content:“We wait for all of them,”] [source:Ann Lund] [cue:wrote]"
            + behind.substring("wrote".length()).replace("PP", "\n\n");
    var said = joined(direct, CueClass.SAYING, Form.DIRECT);
    assertThat(said.getFirst().content()).hasSize(goesOn ? 2 : 1);
  }

  @Test
  void theAnswerToAQuestionThatIsToldIsAnothers() {
    var asked = "[source:Ann Lund] [cue:asked] [content:whether sales had fallen].";
    assertThat(joined(asked + " “No, they have not fallen.”", CueClass.SAYING)).hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "a note hung on the door",
        "a crowd shouted at the clerks",
        "her father had written the song",
      })
  void whatStandsOnAThingOrIsShoutedIsNotSaid(String told) {
    var quoted = TOLD.replace("sales had fallen", told) + "\n\n“We will be back on Monday.”";
    assertThat(joined(quoted, CueClass.SAYING)).hasSize(1);
  }

  @Test
  void theAnswerToWhatSomebodyWantsToKnowIsAnothers() {
    var asked = "[source:Ann Lund] [cue:wanted to know] [content:whether sales had fallen].";
    assertThat(joined(asked + " “No, they have not fallen.”", CueClass.SAYING)).hasSize(1);
  }

  @Test
  void whatSomebodyWantsIsNotSaid() {
    var quoted = TOLD + "\n\n“We will sell more next year.”";
    assertThat(joined(quoted, CueClass.BELIEF)).hasSize(1);
    assertThat(joined(quoted, CueClass.OTHER)).hasSize(1);
  }

  private static List<Attribution> joined(String marked, CueClass cueClass) {
    return joined(marked, cueClass, Form.INDIRECT);
  }

  private static List<Attribution> joined(String marked, CueClass cueClass, Form form) {
    var document = Document.of("d", "d", null, "en", Marked.plain(marked));
    var read = Marked.read(marked);
    var found =
        Attribution.found(
            "",
            read.content(),
            form,
            read.cue(),
            cueClass,
            read.source(),
            false,
            read.provenance());
    return new Continuations(new EnglishAnalyzer().analyze(document)).join(List.of(found));
  }
}
