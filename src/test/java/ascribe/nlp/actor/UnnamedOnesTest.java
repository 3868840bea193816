package ascribe.nlp.actor;

import static org.assertj.core.api.Assertions.assertThat;

import ascribe.model.Naming;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// One of several people whom a text does not name.
class UnnamedOnesTest {

  @ParameterizedTest(name = "{0} {1}: {2}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Two clerks | One of them               | One of the clerks
          Two clerks | One                       | One clerk
          Two clerks | The other, who left,      | The other clerk
          Two clerks | A third                   | A third clerk
          A clerk | Another                   | Another clerk
          A Democrat | Another                | Another Democrat
          A clerk | One of them               | One of them
          Two people | One                       | One person
          Two clerks | One, a former judge,      | a former judge
          Two clerks | One of the two            | One of the two clerks
          Two clerks | One, the lawyer of Ann Lund, | nobody
          Ann Lund | One of her young clerks             | One of her young clerks
          Ann Lund | One of her doors                    | nobody
          Two clerks | One of the doors          | nobody
          Two clerks | The other day             | nobody
          Ann Lund | One of them               | nobody
          Norrland Bank | Another                  | nobody
          Ann Lund | One                       | nobody
          """)
  void oneOfThoseWhoSpokeIsAnActor(String before, String source, String who) {
    var actors =
        Actors.in(
            "[source:%s] [cue:said] [content:it was late]. [source2:%s] [cue2:said] [content2:that he had left]."
                .formatted(before, source));
    assertThat(actors.speaker(2)).isEqualTo(who);
  }

  @ParameterizedTest(name = "{0} {1}: {2}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          The miners were angry.     | that it was late   | One miner
          The mines were loud.       | that it was late   | nobody
          Miners brought flowers.    | that it was late   | One miner
          The miners brought flowers. | that it was late   | nobody
          The miners met two boards. | it would help      | nobody
          The miners ran two mines.  | that it was late   | nobody
          """)
  void peopleOfWhomTheTextSpeaksMayBeMeant(String before, String content, String who) {
    var actors = Actors.in("%s [source:One] [cue:said] [content:%s].".formatted(before, content));
    assertThat(actors.speaker(1)).isEqualTo(who);
  }

  @ParameterizedTest(name = "{0} {1}: {2}")
  @CsvSource({
    "two reports had come, The first, nobody",
    "two banks had come, One, nobody",
    "the banks had come, One, One official",
    "two reports had come, One of them, One of the officials",
    "two talks had come, One, One official",
    "two men had come, One, One",
    "two men had brought flowers, One, One"
  })
  void papersOrBodiesThatComeUpMayBeMeant(String content, String source, String who) {
    var actors =
        Actors.in(
            "[source2:Officials] [cue2:said] [content2:%s]. [source:%s] [cue:said] [content:that it was late]."
                .formatted(content, source));
    assertThat(actors.speaker(1)).isEqualTo(who);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource({"wonders, nobody", "would say, nobody", "says, One miner", "told, One miner"})
  void anybodyIsNobody(String cue, String who) {
    var actors =
        Actors.in(
            "The miners were angry. [source:One] [cue:%s] [content:that it was late]."
                .formatted(cue));
    assertThat(actors.speaker(1)).isEqualTo(who);
  }

  @Test
  void anotherReportIsNobody() {
    var actors =
        Actors.in(
            "[source:Clerks] [cue:said] [content:it was late]. [source2:One report] [cue2:said]"
                + " [content2:so]. [source3:Another] [cue3:said] [content3:that it was early].");
    assertThat(actors.speaker(3)).isEqualTo("nobody");
  }

  @Test
  void eachOfThemIsSomebodyElseAndAsAnonymousAsTheyAre() {
    var actors =
        Actors.in(
            "[source:Two people familiar with the plan] [cue:said] [content:it was late]."
                + " [source2:One of them] [cue2:said] [content2:that it had failed]."
                + " Peter Gray was in Oslo. [source3:Two nurses] [cue3:said] [content3:they knew]."
                + " [source4:One of them] [cue4:said] [content4:he had seen it].");
    assertThat(actors.document().attributions().get(1).actor())
        .isNotNull()
        .isNotEqualTo(actors.document().attributions().get(3).actor());
    assertThat(actors.named("One of the people").naming()).isEqualTo(Naming.ANONYMOUS);
    assertThat(actors.mentions("Peter Gray")).containsExactly("Peter Gray");
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          She asked a doctor,          | a doctor
          She rang her mother,         | her mother
          She asked the mother of a boy, | nobody
          She asked a house,           | nobody
          She asked two doctors,       | nobody
          He is the only candidate     | nobody
          """)
  void whoHasOnlyARoleSpeaksInARelativeClause(String before, String who) {
    var actors = Actors.in(before + " [source:who] [cue:told] her [content:that it was nothing].");
    assertThat(actors.speaker(1)).isEqualTo(who);
  }

  @Test
  void aRelativeClauseMayOpenATextWithoutAnArticle() {
    var actors = Actors.in("Hacker [source:who] [cue:said] [content:it was late] gets a year.");
    assertThat(actors.speaker(1)).isEqualTo("nobody");
  }
}
