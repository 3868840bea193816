package ascribe.nlp.actor;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Pronouns behind somebody whom the text does not name.
class UnnamedBeforePronounsTest {

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          A deputy minister was blunt: at a dinner [source:he] [cue:said] [content:it was late].
          But a deputy minister was blunt: at a dinner [source:he] [cue:said] [content:it was late].
          A man waited for Lund. [content:“It is late,”] [source:he] [cue:said].
          The driver of Sean Lund was tired. [content:“It is late,”] [source:he] [cue:said].
          His predecessor was blunt: [content:it was], [source:he] [cue:said], [content:late].
          [source2:Carl Rubin] [cue2:said] [content2:that the defendant had a notebook in which [source:he] [cue:listed] [content:who was late]].
          [source2:Ann Lund] [cue2:said] [content2:her neighbour was ill]. [source:He] [cue:said] [content:it was late].
          """)
  void whoWasNamedBeforeIsNotMeantForSure(String text) {
    var actors = Actors.in("Sean Lund won. Lund was glad, and Lund was early.\n\n" + text);
    assertThat(actors.speaker(1)).isEqualTo("nobody");
  }

  @Test
  void whatIsToldOfSomebodyUnnamedMayBeTheirs() {
    var actors =
        Actors.in(
            "[source:Hilda Lund] [cue:said] [content:the victim had called her sister at nine].");
    assertThat(actors.mentions("Hilda Lund")).containsExactly("Hilda Lund");
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          [content:His father was right], [source:he] [cue:said].
          A reporter pressed Carl Rubin. [source:He] [cue:said] [content:it was late].
          A judge let him go, and [source:he] [cue:said] [content:it was late].
          [source2:Carl Rubin] [cue2:said] [content2:the ferry was late because [source:he] [cue:said] [content:it was]].
          """)
  void whoIsStillSpokenOfIsMeant(String text) {
    var actors = Actors.in("Carl Rubin won. Rubin was glad, and Rubin was early. " + text);
    assertThat(actors.speaker(1)).isEqualTo("Carl Rubin");
  }

  @Test
  void whoHasAnOfficeOfWhichTheTextToldBeforeIsNotTheLastSpeaker() {
    var actors =
        Actors.in(
            "[source3:The education secretary] [cue3:said] [content3:it was early].\n\n"
                + "[source2:Ann Lund, a teacher,] [cue2:said] [content2:it was late].\n\n"
                + "The education secretary rose. [source:She] [cue:said] [content:it rained].");
    assertThat(actors.speaker(1)).isNotEqualTo("Ann Lund");
  }

  @Test
  void somebodyUnnamedWhoComesUpFirstInAParagraphGoesOnSpeaking() {
    var actors =
        Actors.in(
            "[source3:Ann Lund] [cue3:said] [content3:it was early].\n\n"
                + "Hospitals were full. But [source2:a nurse in the city] [cue2:said] [content2:the"
                + " ward was not]. [content:“It was late,”] [source:she] [cue:said].");
    assertThat(actors.speaker(1)).isEqualTo("a nurse in the city");
  }

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          [source:The official], who left because he was ill, | official
          [source:The official, who left because he was ill,] | -
          """)
  void whatIsToldOfSomebodyUnnamedIsTold(String source, String who) {
    var actors =
        Actors.in(
            "Sean Lund won. Lund was right, and Lund was glad. %s [cue:said] [content:it was late]."
                .formatted(source));
    var called = actors.names().stream().filter(n -> actors.mentions(n).contains("he")).findFirst();
    assertThat(called.orElse("-")).isEqualTo(who);
  }

  @Test
  void whoIsCalledBehindAClauseIsAnother() {
    var actors =
        Actors.in(
            "[source:The actress], who is ill, [cue:called] her [content:a friend]. It rained.");
    assertThat(actors.mentions("actress")).containsExactly("The actress");
  }

  @Test
  void whoIsMetInAClauseMayBeMeantThere() {
    var actors =
        Actors.in(
            "[source:The official], who met Carl Rubin because he was ill, [cue:said] [content:it was late].");
    assertThat(actors.mentions("official")).containsExactly("The official");
  }

  @Test
  void whoHasComeUpGoesOnInTheSameParagraph() {
    var actors =
        Actors.in(
            "Its chief observer, Ann Lund, was angry. [source3:The lawmaker] [cue3:said] [content3:she had raised it]."
                + " [content5:It would look into it], [source5:she] [cue5:said].\n\n"
                + "[source2:A Western diplomat] [cue2:said] [content2:it was not]."
                + " [content4:“It was,”] [source4:the diplomat] [cue4:said]."
                + " [source:She] [cue:said] [content:it rained].");
    assertThat(actors.speaker(1)).isEqualTo("A Western diplomat");
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          It was Ann Lund who sold it. It was she [source:who] [cue:said] [content:it was late]. | Ann Lund
          The Scottish Greens, [source:who] [cue:oppose] [content:the ban], left.               | Scottish Greens
          Members of the Scottish Greens, [source:who] [cue:oppose] [content:the ban], left.    | nobody
          """)
  void whoMeansAPronounOrTheSideThatOpensTheSentence(String text, String who) {
    assertThat(Actors.in(text).speaker(1)).isEqualTo(who);
  }

  @Test
  void aRelativeMayStandBeforeWhatItsBearerIs() {
    var actors =
        Actors.in(
            "It is the council's, [source:whose leader, Ann Lund,] [cue:called] [content:it late].");
    assertThat(actors.speaker(1)).isEqualTo("Ann Lund");
  }

  @Test
  void aBodyGoesOnInAPaperOfWhichTheTextTells() {
    var actors =
        Actors.in(
            "The International Monetary Fund is careful. In a paper published in July [source:it]"
                + " [cue:warned] [content:of a loss].");
    assertThat(actors.speaker(1)).isEqualTo("International Monetary Fund");
  }
}
