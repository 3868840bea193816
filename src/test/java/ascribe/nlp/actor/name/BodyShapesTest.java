package ascribe.nlp.actor.name;

import static org.assertj.core.api.Assertions.assertThat;

import ascribe.model.ActorType;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Bodies that a finder takes for persons.
class BodyShapesTest {

  @ParameterizedTest(name = "{0} {1}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Harbour Rovers      | said it was late.                   | ORGANIZATION
          Oda Steel           | said it was late.                   | PERSON
          David City          | said it was late.                   | PERSON
          Kantonsspital Oden  | said it was late.                   | ORGANIZATION
          Landgericht Oden    | said it was late.                   | ORGANIZATION
          Oda Bankert         | said it was late.                   | PERSON
          """)
  void theWordsOfANameTellThatItIsABody(String name, String behind, String type) {
    var text = name + " " + behind;
    assertThat(FoundNames.found(text, name, ActorType.PERSON, 0.9)).contains(name + " " + type);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          The largest, ASVP, said it was late.                  | ASVP    | ORGANIZATION
          The guards' union (ASVP) said it was late.            | ASVP    | ORGANIZATION
          It was ASVP who said it was late.                     | ASVP    | PERSON
          The far-right Tessara said it was late.               | Tessara | ORGANIZATION
          The far-right Nova Alba won. Its leader left.         | Nova Alba | ORGANIZATION
          The far-right Nova Alba won. Her voters left.         | Nova Alba | PERSON
          The late Tessara said it was late.                    | Tessara | PERSON
          The Tessaro retail chain said it was late.            | Tessaro | ORGANIZATION
          The Reed movement said it was late.                   | Reed    | PERSON
          The Tessaro news agency said it was late.             | Tessaro | ORGANIZATION
          The Tessaro retail chain boss said it was late.       | Tessaro | PERSON
          The Tessaro chain's boss said it was late.            | Tessaro | PERSON
          """)
  void whatStandsAroundANameTellsThatItIsABody(String text, String name, String type) {
    assertThat(FoundNames.found(text, name, ActorType.PERSON, 0.9)).contains(name + " " + type);
  }
}
