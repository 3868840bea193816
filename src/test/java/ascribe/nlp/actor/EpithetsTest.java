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

  @Test
  void whoAskedGoesOnAsking() {
    var actors =
        Actors.in(
            "[source:Sean Lund] [cue:asked] Carl Rubin [content:what he wants]. [source2:He] also"
                + " [cue2:asked] [content2:how late it was].");
    assertThat(actors.speaker(2)).isEqualTo("Sean Lund");
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
          Carl Rubin - [source:who] [cue:said] [content:it was late] - left.
          Carl Rubin ([source:who] [cue:said] [content:it was late]) left.
          It hurt Sen. Carl Rubin (D-Conn.), [source:who] [cue:said] [content:it was late].
          It hurt Carl Rubin, a banker and former Lund administration official [source:who] [cue:said] [content:it was late].
          """)
  void whoIsNamedBeforeAMarkOrADescription(String text) {
    assertThat(Actors.in(text).speaker(1)).isEqualTo("Carl Rubin");
  }

  @Test
  void aRelativeNamedBetweenCommasIsTheSubject() {
    var actors =
        Actors.in(
            "Carl Rubin's wife, Susan, is here. [source:She] [cue:said] [content:it was late].");
    assertThat(actors.speaker(1)).isEqualTo("Susan");
  }

  @ParameterizedTest(name = "{0} … {1}: {2}")
  @CsvSource(
      textBlock =
          """
          Bill Lund met her on a plane. It rained., Lund, Hillary Lund
          Bill Lund met her on a plane., Lund, Bill Lund
          A plane brought Bill Lund., Lund, nobody
          """)
  void aBareNameGoesOnMeaningWhomItMeant(String rival, String name, String who) {
    var actors =
        Actors.in(
            "Hillary Lund won. Lund was glad, and so were many. %s [source:%s] [cue:said] [content:it was late]."
                .formatted(rival, name));
    assertThat(actors.speaker(1)).isEqualTo(who);
  }

  @Test
  void anOfficeOfSomethingIsNoPartOfTheNameBehindIt() {
    var actors =
        Actors.in(
            "[source:Secretary of State John Rubin] [cue:said] [content:it was late]. [source2:He]"
                + " [cue2:added] [content2:that it rained].");
    assertThat(actors.speaker(1)).isEqualTo("John Rubin");
    assertThat(actors.speaker(2)).isEqualTo("John Rubin");
  }

  @Test
  void anOfficeInSmallLettersLeadsUpToItsName() {
    var actors =
        Actors.in(
            "[content:“Thanks,”] [cue:said] [source:master of ceremonies Ann Lee]. [content2:“No thanks,”]"
                + " [source2:she] [cue2:added].");
    assertThat(actors.speaker(1)).isEqualTo("Ann Lee");
    assertThat(actors.speaker(2)).isEqualTo("Ann Lee");
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Sean Lund spoke of Lund's plan. Lund rose. Carl Rubin, a baker of bread, arrived. [source:He] [cue:said] [content:it was late].
          Carl Rubin called out his rival Sean Lund for the loss, which [source:he] [cue:called] [content:a shame].
          [source2:Carl Rubin] [cue2:said] [content2:that Sean Lund and Otto Brix lost]. [source:His] [cue:remarks] [content:on the loss] were late.
          """)
  void theOnlySubjectIsMeantByThePronounBehindIt(String text) {
    assertThat(Actors.in(text).speaker(1)).isEqualTo("Carl Rubin");
  }

  @Test
  void aFormOfAddressTellsWhetherAManOrAWomanIsMeant() {
    var actors =
        Actors.in(
            "Obama won. [source:Lee Brix] [cue:said] [content:it was late]. Ms. Brix agreed."
                + " [source2:He] [cue2:said] [content2:it rained].");
    assertThat(actors.speaker(2)).isNotEqualTo("Lee Brix");
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          [source:Another delegate on the Reed slate, Carl Rubin,] [cue:said] [content:it was late].
          And [source:a third, Carl Rubin,] [cue:said] [content:it was late].
          It hurt Carl Rubin, a baker from Englewood, New Jersey, [source:who] [cue:said] [content:it was late].
          Carl Rubin is airing a new spot, in which [source:he] [cue:says] [content:it is late].
          """)
  void whoIsIntroducedAtTheEndOfAPhraseSpeaks(String text) {
    assertThat(Actors.in(text).speaker(1)).isEqualTo("Carl Rubin");
  }

  @Test
  void aNameAloneMeansAFamilyBeforeAGivenName() {
    var actors =
        Actors.in(
            "Tom John met John Rubin. Rubin left. [source:John] [cue:said] [content:it was late].");
    assertThat(actors.speaker(1)).isEqualTo("Tom John");
  }

  @ParameterizedTest(name = "{0} {1}")
  @CsvSource({"Just look at Carl Rubin., Carl Rubin", "A lawyer sued Carl Rubin., Sean Lund"})
  void whomAloneTheSentenceBeforeSpeaksOfIsMeant(String before, String who) {
    var actors =
        Actors.in(
            "Sean Lund won. Lund was right, Lund was early, and Lund was glad. %s [source:He] [cue:said] [content:it was late]."
                .formatted(before));
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

  @Test
  void aFamilyNameThatReadsLikeAPronounIsNoPronoun() {
    var actors = Actors.in("Jane He won. [source:Jane He] [cue:said] [content:it was late],");
    assertThat(actors.speaker(1)).isEqualTo("Jane He");
  }

  @Test
  void whoBehindADashIsNotTheLastOfSeveral() {
    var actors =
        Actors.in(
            "There were many, from Ann Lee to Carl Rubin — [source:who] will [cue:say] [content:it was late].");
    assertThat(actors.speaker(1)).isEqualTo("nobody");
  }

  @Test
  void aWomanMayBeSpokesman() {
    var actors =
        Actors.in(
            "[source:Lund spokesman Hope Rubin] [cue:said] [content:it was late]. [content2:“It rains,”]"
                + " [source2:she] [cue2:added].");
    assertThat(actors.speaker(2)).isEqualTo("Hope Rubin");
  }
}
