package ascribe.nlp.actor;

import static org.assertj.core.api.Assertions.assertThat;

import ascribe.model.ActorType;
import ascribe.model.Span;
import ascribe.nlp.actor.scene.Name;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The last word of a body's name, by which a text goes on to call it, and what stands before one.
class BodyShortFormsTest {

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          The Harbour Alliance met.                               | Harbour Alliance
          The Harbour Alliance met the Coastal Alliance.          | Alliance
          It rained.                                              | Alliance
          """)
  void theLastWordOfABodyIsTheOnlyOneNamedSo(String before, String who) {
    var actors = Actors.in(before + " [source:The Alliance] [cue:said] [content:it was late].");
    assertThat(actors.speaker(1)).isEqualTo(who);
  }

  @Test
  void aTrustInSmallLettersIsTheOneNamedBefore() {
    var actors =
        Actors.in("The Marden NHS Trust met. [source:The trust] [cue:said] [content:it was late].");
    assertThat(actors.speaker(1)).isEqualTo("Marden NHS Trust");
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          The Extinction Rebellion movement | Extinction Rebellion
          The Hamas militant group          | Hamas
          The Halden Corp brewery           | Halden Corp
          The Halden Corp board             | Halden Corp board
          The Liberal Democrats group       | Liberal Democrats group
          """)
  void aBodyIsOneWithWhatItIs(String source, String who) {
    var actors = Actors.in("[source:%s] [cue:said] [content:it was late].".formatted(source));
    assertThat(actors.speaker(1)).isEqualTo(who);
  }

  @Test
  void theLettersOfSmallWordsMayStandInAnAcronym() {
    var document =
        Marked.of(
                "The Institute of Brewers met. [source:The IoB] [cue:said] [content:it was late].")
            .document();
    var actors =
        Actors.in(
            document,
            new Name(new Span(4, 24), ActorType.ORGANIZATION),
            new Name(new Span(34, 37), ActorType.ORGANIZATION));
    assertThat(actors.speaker(1)).isEqualTo("Institute of Brewers");
  }

  @Test
  void whatIsNamedOnlyLaterIsNotMeantBefore() {
    var actors =
        Actors.in(
            "[source:The Alliance] [cue:said] [content:it was late]. The Harbour Alliance met.");
    assertThat(actors.speaker(1)).isEqualTo("Alliance");
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource({
    "Publisher Cod & Rowe, Cod & Rowe",
    "Brokerage Halden & Brix, Halden & Brix",
    "'The mill’s owner, lender Halden Corp,', Halden Corp",
    "Lender Halden Corp, Halden Corp",
  })
  void whatAFirmIsStandsBeforeItsName(String source, String who) {
    var actors = Actors.in("[source:%s] [cue:said] [content:it was late].".formatted(source));
    assertThat(actors.speaker(1)).isEqualTo(who);
  }

  @Test
  void whatAPersonsRoleIsThatTheTaggerMisreads() {
    var actors = Actors.in("[source:Polling expert Ann Lee] [cue:said] [content:it was late].");
    assertThat(actors.speaker(1)).isEqualTo("Ann Lee");
  }
}
