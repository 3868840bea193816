package ascribe.nlp.actor.name;

import static ascribe.nlp.actor.name.FoundNames.found;
import static ascribe.nlp.actor.name.FoundNames.name;
import static org.assertj.core.api.Assertions.assertThat;

import ascribe.model.ActorType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// What the trained finder takes for names and is none.
class NoNamesTest {

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          TELLY baker Ann Lee left early.                    | TELLY
          Later that day City engineer Ann Lee left early.   | City
          Later that day Council engineer Ann Lee left early.     | Council
          Plant pathologist Ann Lee saw to her plants.       | Plant
          """)
  void aWordForWhatSomebodyIsIsNobody(String text, String word) {
    assertThat(
            found(
                text,
                name(text, word, ActorType.PERSON, 0.6),
                name(text, "Ann Lee", ActorType.PERSON, 0.9)))
        .containsExactly("Ann Lee PERSON");
  }

  @Test
  void whoseAideSomebodyIsStaysAPerson() {
    var text = "Ollonqvist aide Ann Lee left early. Ollonqvist stayed.";
    assertThat(
            found(
                text,
                name(text, "Ollonqvist", ActorType.PERSON, 0.9),
                name(text, "Ann Lee", ActorType.PERSON, 0.9)))
        .contains("Ollonqvist PERSON");
  }

  @Test
  void whatASecretaryIsOfIsNobody() {
    var text = "On Monday Transport Secretary Ann Lee left early.";
    assertThat(
            found(
                text,
                name(text, "Transport", ActorType.PERSON, 0.9),
                name(text, "Ann Lee", ActorType.PERSON, 0.9)))
        .containsExactly("Ann Lee PERSON");
  }

  @ParameterizedTest
  @ValueSource(strings = {"Treasury", "Team Ollonqvist"})
  void aWordForABodyBeginsNobodysName(String words) {
    assertThat(found("Later " + words + " left early.", words, ActorType.PERSON, 0.9)).isEmpty();
  }

  @Test
  void aStormIsNobody() {
    assertThat(found("Storm Ollon: two dead.", "Storm Ollon", ActorType.PERSON, 0.9)).isEmpty();
  }

  @Test
  void aNumberIsNobody() {
    assertThat(found("Witnesses may call 105 today.", "105", ActorType.ORGANIZATION, 0.9))
        .isEmpty();
  }

  @Test
  void aSeatInParliamentIsNobody() {
    var text = "It rained in Ashton Moss. The Ashton Moss MP said so.";
    assertThat(
            found(
                text,
                name(text, "Ashton Moss", ActorType.PERSON, 0.9),
                name(text, "Ashton Moss MP", ActorType.PERSON, 0.9)))
        .noneMatch(name -> name.endsWith("PERSON"));
  }

  @Test
  void whatAMemberOfParliamentIsStaysApart() {
    assertThat(found("The Ollon MP said so.", "Ollon MP", ActorType.PERSON, 0.9)).isNotEmpty();
  }
}
