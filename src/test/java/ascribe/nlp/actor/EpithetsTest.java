package ascribe.nlp.actor;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Whom a text means by a description that it has not given before.
class EpithetsTest {

  @ParameterizedTest(name = "{0} {1}: {2}")
  @CsvSource(
      textBlock =
          """
          Ann Lee visited Oslo on Monday., The former first lady, Ann Lee
          Ann Lee visited Oslo on Monday., The billionaire, Ann Lee
          Ann Lee visited Oslo on Monday., The businessman, businessman
          Ann Lee visited Oslo on Monday., The president, president
          Ann Lee visited Oslo on Monday., The aide, aide
          Ann Lee visited Oslo on Monday., The other candidate, other candidate
          Ann Lee visited Oslo on Monday., The mayor's candidate, mayor's candidate
          Ann Lee visited Oslo on Monday., The candidates, candidates
          A candidate called. Ann Lee visited Oslo on Monday., The candidate, Ann Lee
          It hurt Ann Lee on Monday., The candidate, candidate
          Ann Lee met Carl Rubin on Monday., The candidate, candidate
          Ann Lee visited Oslo. It rained., The candidate, candidate
          """)
  void theOnlySubjectOfTheSentenceBeforeIsMeant(String before, String description, String who) {
    var actors =
        Actors.in(
            "Ann Lee is tired. %s [source:%s] [cue:said] [content:it was late]."
                .formatted(before, description));
    assertThat(actors.speaker(1)).isEqualTo(who);
  }

  @Test
  void whoIsNamedOnlyOnceIsNotCalledBySomethingNew() {
    var actors =
        Actors.in("Ann Lee visited Oslo. [source:The candidate] [cue:said] [content:it was late].");
    assertThat(actors.speaker(1)).isEqualTo("candidate");
  }

  @Test
  void whoAsksDoesNotAnswer() {
    var actors =
        Actors.in(
            "Ann Lee left. [content:“Is that you?”] [source:Lee] [cue:asked]."
                + " [content2:“It is,”] [source2:the senator] [cue2:said].");
    assertThat(actors.speaker(2)).isEqualTo("senator");
  }

  @Test
  void whoIsTheSubjectBesideTheDescriptionIsAnother() {
    var actors =
        Actors.in(
            "Ann Lee was in Oslo. While Lee spoke, [source:the senator] [cue:said] [content:it was late].");
    assertThat(actors.speaker(1)).isEqualTo("senator");
  }

  @Test
  void whoCameInUnderTheSameWordIsMeant() {
    var actors =
        Actors.in(
            "[source:A senator] [cue:said] [content:it rained]. Ann Lee arrived on Monday."
                + " [source2:The senator] [cue2:said] [content2:it was late].");
    assertThat(actors.speaker(2)).isEqualTo("A senator");
  }

  @Test
  void whoIsNamedInWhatIsSaidDoesNotSayIt() {
    var actors =
        Actors.in(
            "Ann Lee arrived on Monday. [source:The senator] [cue:said] [content:Lee was late].");
    assertThat(actors.speaker(1)).isEqualTo("senator");
  }

  @Test
  void whoeverHasTheRoleIsMeantBeforeWhoHasNot() {
    var actors =
        Actors.in(
            "Sen. Carl Rubin and Sen. Oda Brix met. Ann Lee arrived on Monday."
                + " [source:The senator] [cue:said] [content:it was late].");
    assertThat(actors.speaker(1)).isEqualTo("senator");
  }

  @Test
  void whoSpeaksInTheQuotationBeforeIsMeant() {
    var actors =
        Actors.in(
            "Ann Lee left. [source:Ann Lee] [cue:wrote]: [content:“It rains. It has rained for days.”]"
                + " [source2:The socialist] [cue2:added] [content2:that it was late].");
    assertThat(actors.speaker(2)).isEqualTo("Ann Lee");
    assertThat(actors.because("Ann Lee", "The socialist"))
        .isEqualTo("Ann Lee: the only person spoken of just before");
  }

  @Test
  void whoStandsBehindTheirQuotationIsSoughtBeforeIt() {
    var actors =
        Actors.in(
            "Ann Lee is glad. Lee opened the fair. [content:“I thank Carl Rubin,”] [source:the senator] [cue:said].");
    assertThat(actors.speaker(1)).isEqualTo("Ann Lee");
  }

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource(
      textBlock =
          """
          The candidate, Carl Rubin
          He, Carl Rubin
          """)
  void whoWasAskedAnswers(String source, String who) {
    var actors =
        Actors.in(
            "Carl Rubin is here. At the fair, Sean Lund asked Carl Rubin to lay out his plan. [source:%s] [cue:said] [content:it was late]."
                .formatted(source));
    assertThat(actors.speaker(1)).isEqualTo(who);
  }

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource(
      textBlock =
          """
          It rained according to Halden Freight Company., The company, Halden Freight Company
          It rained according to the FBI., The bureau, FBI
          It rained according to CNN., The network, CNN
          It rained according to CNN., The company, company
          It rained according to Halden Freight Company., The agency, agency
          It rained according to Halden Freight Company., The group, group
          Halden Freight Company sued Norrland Rail Company., The company, company
          """)
  void theOnlyBodyOfItsKindNamedJustBeforeIsMeant(String before, String noun, String who) {
    var actors =
        Actors.in("%s [source:%s] [cue:said] [content:it was late].".formatted(before, noun));
    assertThat(actors.speaker(1)).isEqualTo(who);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Ann Lee is here. Lee visited Oslo. [source:The mayor] [cue:said] [content:it was late].
          Ann Lee is here. Lee, the former senator, left. [source:The senator] [cue:said] [content:it was late].
          Ann Lee is here. Lee, a Republican, left. [source:The Democrat] [cue:said] [content:it was late].
          Ann Lee is here. Ann Lee wrote: “[source:The senator] [cue:said] [content:it was late].”
          Ann Lee is here. While Lee spoke, [source:the senator] [cue:said]: [content:“No.”]
          A lawyer sued Ann Lee. [source:A lawyer] [cue:said] [content:it was late].
          """)
  void nothingTellsThatAnnLeeIsMeant(String text) {
    assertThat(Actors.in(text).speaker(1)).isNotEqualTo("Ann Lee");
  }

  @ParameterizedTest(name = "{0} … {1}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Halden mayor Ann Lund            | The Corven mayor            | Corven mayor
          Ann Lund, the mayor of Halden,   | The Corven mayor            | Corven mayor
          The mayor of Halden, Ann Lund,   | The Corven mayor            | Corven mayor
          Professor Ann Lund, of Lee Fort, | The Corven professor        | Corven professor
          Deputy Mayor Ann Lund            | The mayor                   | mayor
          Deputy Mayor Ann Lund            | The deputy mayor            | Ann Lund
          Lt. Gov. Ann Lund                | The governor                | governor
          Liberals leader Ann Lund         | The Socialist leader        | Socialist leader
          Jo Holm, the Bury South MP,      | The Corven MP               | Corven MP
          Health Secretary Jo Holm         | The shadow health secretary | shadow health secretary
          Labour leader Ann Lund           | The Liberal leader          | Liberal leader
          Ann Lund, the French president,  | The Polish president        | Polish president
          Foreign Minister Ann Lund        | The Danish minister         | Danish minister
          Foreign Secretary Ann Lund       | The transport secretary     | transport secretary
          Police spokesman Jo Holm         | The hospital spokesman      | hospital spokesman
          Senator Ann Lund                 | The Ohio senator            | Ann Lund
          Democratic senator Ann Lund      | The Ohio senator            | Ann Lund
          Health Secretary Jo Holm         | The health secretary        | Jo Holm
          """)
  void anotherPlacePartyOrRankIsAnothers(String first, String description, String who) {
    var actors =
        Actors.in(
            "[source:%s] [cue:said] [content:it was late]. [source2:%s] [cue2:said] [content2:it was not]."
                .formatted(first, description));
    assertThat(actors.speaker(2)).isEqualTo(who);
  }

  @ParameterizedTest(name = "{0} {1}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Jan Visser said it rained.                      | The Dutchman  | Jan Visser
          Ann Lund said it rained.                        | The Dutchman  | nobody
          Ann Lund, a French painter, said it rained.     | The Canadian  | nobody
          Jan Visser of Britain won. Visser spoke.        | The Dutchman  | nobody
          Ann Lund met the Briton. Jan Visser spoke.      | The Dutchman  | nobody
          Mayor Jan Visser said it rained.                | The striker   | striker
          Pavel Simek, who teaches at Halden, spoke.      | The engineer  | engineer
          Jan Visser met Paul Reed.                       | The Dutchman  | nobody
          Ann Lund said it rained.                        | The Canadians | nobody
          Pavel Simek, who scored twice, spoke.           | The striker   | Pavel Simek
          A striker called. Pavel Simek spoke.            | The striker   | striker
          Pavel Simek spoke.                              | The judge     | judge
          Sen. Pavel Simek spoke.                         | The Vermont senator | Pavel Simek
          Pavel Simek and Ann Lund spoke.                 | The striker   | striker
          """)
  void aNationalityOrProfessionMeansWhoAloneWasNamedJustBefore(
      String before, String description, String who) {
    var actors =
        Actors.in(
            "%s [source:%s] [cue:said] [content:it was late].".formatted(before, description));
    assertThat(actors.speaker(1)).isEqualTo(who);
  }

  @ParameterizedTest(name = "{0} {1}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          General Ann Lund is tired. Lund left.          | The Maine senator | Maine senator
          Governor Ann Lund is tired. Lund left.         | The candidate     | candidate
          Ann Lund is tired. Lund left.                  | The Maine senator | Ann Lund
          """)
  void whoHasAnotherOfficeOrPartyIsNotMeant(String before, String description, String who) {
    var actors =
        Actors.in(
            "%s [source:%s] [cue:said] [content:it was late].".formatted(before, description));
    assertThat(actors.speaker(1)).isEqualTo(who);
  }

  @Test
  void whoHasBeenCalledOfOnePartyIsNotOfTheOther() {
    var actors =
        Actors.in(
            "Ann Lund is tired. Lund left. [source:The Democrat] [cue:said] [content:it was late]."
                + " [source2:The Republican] [cue2:said] [content2:it was not].");
    assertThat(actors.speaker(1)).isEqualTo("Ann Lund");
    assertThat(actors.speaker(2)).isEqualTo("Republican");
  }
}
