package ascribe.nlp.actor.name;

import static ascribe.nlp.actor.name.FoundNames.found;
import static org.assertj.core.api.Assertions.assertThat;

import ascribe.model.ActorType;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AppositionsTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Its director, Qor Anders Vexel, said it was late.        | Qor Anders Vexel PERSON
          The new mayor, Qorl Vexel, said it was late.             | Qorl Vexel PERSON
          The bank's chief, Qorl Vexel, said it was late.          | Qorl Vexel PERSON
          """)
  void whoFillsTheOneRoleIsAPerson(String text, String name) {
    assertThat(found(text)).containsExactly(name);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Its owner, Qorl Vexel, said it was late.",
        "The directors, Qorl Vexel, said it was late.",
        "The mayor, Qorl Vexel, and the harbour said it was late.",
        "A mayor of the coast, Qorl Vexel, was late.",
      })
  void whatMayBeABodyOrSeveralStaysOpen(String text) {
    assertThat(found(text)).noneMatch(name -> name.endsWith("PERSON"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"port authority", "town council"})
  void aBodyInSmallLettersHasNoName(String words) {
    assertThat(found("They accused the " + words + ".", words, ActorType.ORGANIZATION, 0.9))
        .isEmpty();
  }
}
