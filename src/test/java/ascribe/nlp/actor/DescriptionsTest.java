package ascribe.nlp.actor;

import static org.assertj.core.api.Assertions.assertThat;

import ascribe.model.ActorType;
import ascribe.model.Span;
import ascribe.nlp.actor.scene.Name;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Whom a text means by saying what they are.
class DescriptionsTest {

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      textBlock =
          """
          a candidate
          the 68-year-old former secretary
          the candidate
          """)
  void whoStandsBehindANameAndACommaIsTheOneNamed(String description) {
    var actors =
        Actors.in(
            "It is a habit with Carl Rubin, [source:%s] [cue:aiming] [content:to please everybody]. He is tired."
                .formatted(description));
    assertThat(actors.speaker(1)).isEqualTo("Carl Rubin");
    assertThat(actors.mentions("Carl Rubin")).contains("He");
  }

  @Test
  void whatACandidateDoesIsNoPartOfTheRole() {
    var actors = Actors.in("Carl Rubin, a candidate aiming at moderate voters, met the mayor.");
    assertThat(actors.named("Carl Rubin").roles()).containsExactly("candidate");
  }

  @Test
  void whoWasNamedOfTwoWithTheSameRoleIsMeantUntilTheTextMovesOn() {
    var actors =
        Actors.in(
            "Sen. Carl Rubin met Sen. Ann Lee in March. It rained."
                + " In April, Rubin came back. [source:The senator] [cue:said] [content:it was late]."
                + " The bill failed. The budget failed. [source2:The senator] [cue2:said]"
                + " [content2:it was sad].");
    assertThat(actors.speaker(1)).isEqualTo("Carl Rubin");
    assertThat(actors.speaker(2)).isNotIn("Carl Rubin", "Ann Lee");
  }

  @Test
  void bothNamedInTheSentenceBeforeLeaveItOpen() {
    var actors =
        Actors.in(
            "Sen. Carl Rubin met Sen. Ann Lee in March. [source:The senator] [cue:said] [content:it was late].");
    assertThat(actors.speaker(1)).isNotIn("Carl Rubin", "Ann Lee");
  }

  @ParameterizedTest(name = "the {0} actress: {1}")
  @CsvSource({"prominent, Susan Lund", "French, actress", "other, actress"})
  void aWordOfPraisePartsNobodyFromOthers(String word, String who) {
    var actors =
        Actors.in(
            "The actress Susan Lund is not sure. It rains. [source:The %s actress] [cue:says] [content:it is late]."
                .formatted(word));
    assertThat(actors.speaker(1)).endsWith(who);
  }

  @Test
  void whichIsNobody() {
    var actors =
        Actors.in(
            "It has changed since Carl Rubin became the nominee, [source:which] [cue:shows] [content:how late it is].");
    assertThat(actors.speaker(1)).isEqualTo("nobody");
  }

  @Test
  void whoeverSpeaksRightBehindANameAndACommaIsAnother() {
    var actors =
        Actors.in(
            "As Carl Rubin tweeted a nickname for Hillary Lund, [source:his son] [cue:said] [content:it was late].");
    assertThat(actors.speaker(1)).isEqualTo("his son");
    assertThat(actors.named("Hillary Lund").roles()).isEmpty();
  }

  @ParameterizedTest(name = "who {0}")
  @CsvSource({
    "says, Carl Rubin",
    "say, nobody",
    "have accused, nobody",
    "has said, Carl Rubin",
    "both back, nobody"
  })
  void whoWithAVerbOfSeveralIsNotOnePerson(String verb, String who) {
    var actors =
        Actors.in(
            "It hurt Ann Lee and Carl Rubin, [source:who] [cue:%s] [content:it was late]."
                .formatted(verb));
    assertThat(actors.speaker(1)).isEqualTo(who);
  }

  @Test
  void whoIsNamedBetweenCommasBehindTheSourceSpeaks() {
    var actors =
        Actors.in(
            "But [source:one prominent politician], the radio host Ann Lee, [cue:says]"
                + " [content:that it is late].");
    assertThat(actors.speaker(1)).isEqualTo("Ann Lee");
  }

  @Test
  void whoGaveANameIsTheOneNamed() {
    var actors =
        Actors.in(
            "[source:Another witness], who gave his name only as Peter, [cue:said] [content:it was"
                + " late].");
    assertThat(actors.speaker(1)).isEqualTo("Peter");
  }

  @Test
  void aListBehindTheSourceNamesNobody() {
    var actors =
        Actors.in(
            "[content:It was late], [cue:said] [source:one politician], Ann Lee and Carl Rubin being away.");
    assertThat(actors.speaker(1)).isEqualTo("one politician");
  }

  @Test
  void aBodyNamedInTheSameSentenceMakesTheCompanyUncertain() {
    var actors =
        Actors.in(
            "Halden Freight Company was sued by [source:Norrland Rail Company], which"
                + " [cue:said] [content:that it was late]. [source2:The company] [cue2:agreed]"
                + " [content2:to pay].");
    assertThat(actors.speaker(2)).isEqualTo("company");
  }

  @Test
  void examplesAreNoPartOfWhatAGroupIsCalled() {
    var actors =
        Actors.in(
            "[source:Critics such as Ann Lee and Carl Rubin] [cue:say] [content:that it is late].");
    assertThat(actors.speaker(1)).isEqualTo("Critics");
  }

  @ParameterizedTest(name = "{0} {1}: {2}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Mayor Ann Lund         | The Corven mayor waved.              | the mayor        | mayor
          Mayor Ann Lund         | A new mayor was sworn in.            | the mayor        | mayor
          Mayor Ann Lund         | It rained in the mayor's office.     | the mayor        | Ann Lund
          Police chief Ann Lund  | The Corven police chief waved.       | the police chief | police chief
          Police chief Ann Lund  | The Corven fire chief waved.         | the police chief | Ann Lund
          """)
  void somebodyUnnamedOfTheSameRoleWhoHasComeUpIsMeant(
      String first, String between, String description, String who) {
    var actors =
        Actors.in(
            "[source:%s] [cue:said] [content:it was late]. %s [content2:“It is late,”] [source2:%s] [cue2:said]."
                .formatted(first, between, description));
    assertThat(actors.speaker(2)).isEqualTo(who);
  }

  @Test
  void theHeadOfOneThingIsNotTheHeadOfAnother() {
    var actors =
        Actors.in(
            "[source:The head of the port] [cue:said] [content:it was late]. [source2:The head of security] [cue2:said] [content2:it was not].");
    assertThat(actors.speaker(1)).isEqualTo("head of the port");
    assertThat(actors.speaker(2)).isEqualTo("head of security");
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Ann Lund, president and chief executive of Halden Foods, left. | president; chief executive
          Ann Lund, the firm’s chairman and CEO, left early.            | chairman; CEO
          Ann Lund, a lawyer and activist from Halden, left early.      | lawyer; activist
          “Yes,” said Ann Lund, Founder and CEO of Halden Foods.        | Founder; CEO
          Ann Lund, a lawyer and the mayor of Halden left early.        | -
          They met Ann Lund, a lawyer and nurse Tom Reed at the door.   | -
          They met Ann Lund, a lawyer and two nurses at the door.       | -
          They met Ann Lund, a lawyer and Reed’s nurse at the door.     | -
          Ann Lund, a lawyer, and mayor Tom Reed left early.            | lawyer
          """)
  void whoHasTwoRolesHasBoth(String text, String roles) {
    var actor = Actors.in("[source:Ann Lund] [cue:said] [content:yes]. " + text).named("Ann Lund");
    assertThat(String.join("; ", actor.roles())).isEqualTo(roles.equals("-") ? "" : roles);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          They met Secretary of State Ann Lund at the door.             | Secretary of State
          The Mayor of Halden Ann Lund left early.                      | Mayor of Halden
          They met Minister for Trade Ann Lund at the door.             | Minister for Trade
          In came the Leader of the Opposition Ann Lund at last.        | Leader of the Opposition
          They met the son of President Ann Lund at the door.           | President
          In a house of stone Ann Lund left early.                      | -
          The mayor of the town of Halden Ann Lund knew left early.     | -
          The Mayor of Halden, Ann Lund said, left early.               | -
          The House of Commons Ann Lund knew was gone.                  | -
          """)
  void anOfficeMayStandWithItsFieldBeforeTheName(String text, String roles) {
    int start = text.indexOf("Ann Lund");
    var name = new Name(new Span(start, start + 8), ActorType.PERSON, 1);
    var actor = Actors.in(Marked.of(text).document(), name).named("Ann Lund");
    assertThat(String.join("; ", actor.roles())).isEqualTo(roles.equals("-") ? "" : roles);
  }
}
