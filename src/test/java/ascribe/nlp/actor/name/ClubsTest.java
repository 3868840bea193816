package ascribe.nlp.actor.name;

import static org.assertj.core.api.Assertions.assertThat;

import ascribe.model.ActorType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Sports clubs are bodies, whatever the words of their names are otherwise.
class ClubsTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Pittsburgh Pirates",
        "Chicago White Sox",
        "Nottingham Forest",
        "Sheffield Wednesday",
        "Brighton & Hove Albion",
      })
  void aClubIsABodyWithItsWholeName(String club) {
    assertThat(FoundNames.found("The owners of the " + club + " said nothing."))
        .containsExactly(club + " ORGANIZATION");
  }

  @Test
  void aClubIsNoPerson() {
    var text = "Real Betis said that it would appeal.";
    assertThat(FoundNames.found(text, "Real Betis", ActorType.PERSON, 0.9))
        .containsExactly("Real Betis ORGANIZATION");
  }

  @Test
  void whatIsCalledOtherwiseStaysAPlace() {
    assertThat(FoundNames.found("Voters in Pittsburgh said that pirates had come to Chicago."))
        .containsExactly("Pittsburgh GPE", "Chicago GPE");
  }
}
