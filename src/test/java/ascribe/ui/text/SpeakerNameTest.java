package ascribe.ui.text;

import static org.assertj.core.api.Assertions.assertThat;

import ascribe.model.Actor;
import ascribe.model.ActorType;
import ascribe.model.Naming;
import ascribe.model.SourceType;
import ascribe.ui.text.SpeakerName.Written;
import java.util.List;
import org.junit.jupiter.api.Test;

/// A letter is one wide here.
class SpeakerNameTest {

  private static SpeakerName name(String name, ActorType type) {
    return SpeakerName.of(
        new Actor(
            "a1",
            name,
            type,
            List.of(),
            List.of(),
            List.of(),
            SourceType.OTHER,
            Naming.NAMED,
            List.of()));
  }

  private static final SpeakerName HELENA = name("Helena Brandt-Osterhout", ActorType.PERSON);

  private static String in(SpeakerName name, int beside, int below) {
    return name.in(String::length, beside, below)
        .map(w -> (w.below() ? "below: " : "") + w.words())
        .orElse("nothing");
  }

  @Test
  void theWholeNameWhereItHasRoomElseTheFamilyName() {
    assertThat(in(HELENA, 23, 40)).isEqualTo("Helena Brandt-Osterhout");
    assertThat(in(HELENA, 22, 40)).isEqualTo("Brandt-Osterhout");
  }

  @Test
  void belowTheSignsWhereOnlyTheLineBelowHasRoom() {
    assertThat(in(HELENA, 10, 16)).isEqualTo("below: Brandt-Osterhout");
  }

  @Test
  void aPartOfTheNameNeverBelowFourLetters() {
    assertThat(in(HELENA, 5, 0)).isEqualTo("Bran…");
    assertThat(in(HELENA, 4, 0)).isEqualTo("HB");
    assertThat(in(HELENA, 1, 7)).isEqualTo("below: Brandt…");
    assertThat(in(HELENA, 1, 3)).isEqualTo("below: HB");
  }

  @Test
  void nothingWhereNotEvenInitialsHaveRoom() {
    assertThat(in(HELENA, 1, 1)).isEqualTo("nothing");
    assertThat(in(name("union", ActorType.ORGANIZATION), 3, 3)).isEqualTo("nothing");
  }

  @Test
  void anOrganisationIsNotCalledByItsLastWord() {
    var institute = name("Coastal Transport Institute", ActorType.ORGANIZATION);
    assertThat(in(institute, 9, 0)).isEqualTo("Coastal…");
    assertThat(in(institute, 3, 0)).isEqualTo("CTI");
  }

  @Test
  void aRoleInLettersWithoutCapitalsKeepsAllItsWords() {
    assertThat(in(name("senior official", ActorType.PERSON), 9, 0)).isEqualTo("senior o…");
  }

  @Test
  void wordsThatAreNoNameOfAPersonHaveNoFamilyName() {
    assertThat(in(name("Analysts at Meridian Group", ActorType.PERSON), 9, 0))
        .isEqualTo("Analysts…");
    assertThat(in(name("Ursula von der Leyen", ActorType.PERSON), 9, 0)).isEqualTo("Leyen");
    assertThat(in(name("her office", ActorType.ORGANIZATION), 5, 0)).isEqualTo("nothing");
  }

  @Test
  void anArticleGivesWayBeforeLetters() {
    var spokeswoman = name("A spokeswoman for Marchetti", ActorType.PERSON);
    assertThat(in(spokeswoman, 25, 0)).isEqualTo("spokeswoman for Marchetti");
    assertThat(in(spokeswoman, 8, 0)).isEqualTo("spokesw…");
  }

  @Test
  void whatIsWrittenIsWhole() {
    assertThat(HELENA.in(String::length, 30, 0))
        .contains(new Written("Helena Brandt-Osterhout", false));
  }
}
