package ascribe.nlp.actor;

import static org.assertj.core.api.Assertions.assertThat;

import ascribe.model.Naming;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SpeakingAgainTest {

  @ParameterizedTest(name = "{0}, {1}")
  @CsvSource({
    "The FBI, agency, FBI",
    "The Halden Freight Company, company, Halden Freight Company",
    "The FBI, company, company",
    "The New York Times, newspaper, New York Times",
  })
  void aBodyGoesOnSpeakingUnderAWordOfItsKind(String first, String noun, String actor) {
    var actors =
        Actors.in(
            "[source:%s] [cue:said] [content:it was late]. [source2:The %s] [cue2:declined] [content2:to give a date]."
                .formatted(first, noun));
    assertThat(actors.speaker(2)).isEqualTo(actor);
  }

  @Test
  void anotherBodyNamedSinceMakesItUncertain() {
    var actors =
        Actors.in(
            "[source:The FBI] [cue:said] [content:it had warned the CIA]. [source2:The agency]"
                + " [cue2:declined] [content2:to give a date].");
    assertThat(actors.speaker(2)).isNotIn("FBI", "CIA");
  }

  @Test
  void aNameWithAnArticleThatSpeaksIsABody() {
    var actors =
        Actors.in(
            "[source:The Northern Legion] [cue:wrote] [content:that it was late]. Later"
                + " [source2:the Northern Legion] [cue2:said] [content2:it was sorry].");
    assertThat(actors.speaker(1)).isEqualTo("Northern Legion").isEqualTo(actors.speaker(2));
    assertThat(actors.named("Northern Legion").naming()).isEqualTo(Naming.NAMED);
  }

  @Test
  void whoSpokeLastGoesOnWhenNobodyElseIsMeant() {
    var actors =
        Actors.in(
            "David Cole met Mark Reed. Reed praised Cole, and Cole thanked Reed for it."
                + " [content:“We were late,”] [cue:said] [source:Paul Novak]. [content2:The boats"
                + " were “lost,”] [source2:he] [cue2:added].");
    assertThat(actors.speaker(2)).isEqualTo("Paul Novak");
  }

  @Test
  void anOpeningPhraseLeadsUpToItsSubject() {
    var actors = Actors.in("It rained. In her statement, Maria Petrova defended the delay.");
    assertThat(actors.mentions("Maria Petrova")).containsExactly("her", "Maria Petrova");
  }
}
