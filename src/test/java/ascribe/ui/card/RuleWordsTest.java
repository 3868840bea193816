package ascribe.ui.card;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RuleWordsTest {

  private final RuleWords german = new RuleWords(Locale.GERMANY);
  private final RuleWords english = new RuleWords(Locale.UK);

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "the same name | derselbe Name",
        "family name of Anna Berg | Nachname von Anna Berg",
        "family name of Anna Berg, the one named last in full"
            + " | Nachname von Anna Berg, zuletzt mit vollem Namen genannt",
        "Minsk is the capital of Belarus and acts here"
            + " | Minsk ist die Hauptstadt von Belarus und handelt hier",
        "subject of “writes” one sentence before | Subjekt von „writes“ einen Satz davor",
        "subject of “writes” 3 sentences before | Subjekt von „writes“, 3 Sätze davor",
        "the person meant last, 2 sentences before"
            + " | die zuletzt gemeinte Person, 2 Sätze davor",
        "given name of Anna Berg, the one called so before"
            + " | Vorname von Anna Berg, vorher so genannt",
        "family name of Anna Berg, the one named most of these"
            + " | Nachname von Anna Berg, von diesen am häufigsten genannt",
        "the only minister here is Anna Berg | „minister“ ist hier allein Anna Berg",
        "who was asked | wer gefragt wurde",
        "the only person named before the interview"
            + " | die einzige vor dem Interview genannte Person",
        "something new | something new"
      })
  void speaksGerman(String rule, String words) {
    assertThat(german.of(rule)).isEqualTo(words);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "the only minister in the text is Anna Berg, minister of ports",
        "name of Belarus",
        "family name of Anna Berg, the one called so before",
        "another name of Anna Berg",
        "the only one of its kind named just before",
        "the only person spoken of just before",
        "the subject that its phrase leads up to",
        "subject of “writes” in the same sentence"
      })
  void keepsWhatThePipelineSaysInEnglish(String rule) {
    assertThat(english.of(rule)).isEqualTo(rule);
  }
}
