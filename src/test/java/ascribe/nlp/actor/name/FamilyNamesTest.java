package ascribe.nlp.actor.name;

import static org.assertj.core.api.Assertions.assertThat;

import ascribe.model.ActorType;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The family name behind a given name that a finder sees alone.
class FamilyNamesTest {

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Trainer Femi Adeyemi will take charge.  | Femi    | Femi Adeyemi
          They spoke of Peter Castillo-Lund here. | Peter   | Peter Castillo-Lund
          They saw Peter Tuesday in the yard.     | Peter   | Peter
          They saw Peter Hotel in the yard.       | Peter   | Peter
          They gave Peter British papers.         | Peter   | Peter
          They gave Peter Ambassador papers.      | Peter   | Peter
          They gave Peter Harbour Bank papers.    | Peter   | Peter
          They met Peter, Adeyemi and others.     | Peter   | Peter
          """)
  void belongsToTheName(String text, String found, String whole) {
    assertThat(FoundNames.found(text, found, ActorType.PERSON, 0.9))
        .filteredOn(name -> name.startsWith(found))
        .containsExactly(whole + " PERSON");
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Her daughter Hannah said so.          | Hannah PERSON
          My old friend Hannah left.            | Hannah PERSON
          The mayor’s wife Hannah left.         | Hannah PERSON
          Her daughters Hannah and Tom left.    |
          The nurse saw Hannah.                 |
          His colleague Paris left.             | Paris GPE
          """)
  void whoIsSomebodysIsSomebody(String text, @Nullable String found) {
    assertThat(FoundNames.found(text))
        .containsExactlyElementsOf(found == null ? List.of() : List.of(found));
  }
}
