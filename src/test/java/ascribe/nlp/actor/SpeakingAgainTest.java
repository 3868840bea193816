package ascribe.nlp.actor;

import static org.assertj.core.api.Assertions.assertThat;

import ascribe.model.ActorType;
import ascribe.model.Naming;
import ascribe.model.Span;
import ascribe.nlp.actor.scene.Name;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SpeakingAgainTest {

  @ParameterizedTest(name = "{0}, {1}")
  @CsvSource({
    "The FBI, agency, FBI",
    "The Halden Freight Company, company, Halden Freight Company",
    "The FBI, company, company",
    "The Halden Environment Agency, company, company",
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
  void aCompanyOfAStateThatWasBroughtInIsNotTheOneThatSpokeLast() {
    var actors =
        Actors.in(
            "A German company bought a ship. [source:The Halden Freight Company] [cue:said]"
                + " [content:it was late]. [source2:The German company] [cue2:said]"
                + " [content2:it was not].");
    assertThat(actors.speaker(2)).isEqualTo("German company");
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

  @ParameterizedTest(name = "{0}")
  @CsvSource({"constable, Ann Lee", "policeman, Ann Lee", "policewoman, policewoman"})
  void whoAnswersAndMayBeAManOrAWomanDoesNotGoOn(String other, String actor) {
    var actors =
        Actors.in(
            "[source:Ms. Ann Lee] [cue:told] the %s [content:that she was tired]. [source2:The %s] [cue2:replied] [content2:that it was late]. [content3:“Nonsense!”] [source3:she] [cue3:cried]."
                .formatted(other, other));
    assertThat(actors.speaker(3)).isEqualTo(actor);
  }

  @Test
  void whoComesUpAsSomebodyUnnamedSpeaksOfHimselfAndGoesOn() {
    var actors =
        Actors.in(
            "Its head, Alan Price, said that it was open. “Come in,” he said.\n\n[source:A nurse who works"
                + " there] [cue:said] [content:that he had seen the letters]. [source2:He] [cue2:said]"
                + " [content2:colleagues kept quiet].");
    assertThat(actors.speaker(2)).isEqualTo(actors.speaker(1)).isEqualTo("A nurse");
    assertThat(actors.speaker(1)).isNotEqualTo("Alan Price");
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
  void whoIsDescribedTwiceBehindTheNameIsTheSubjectOfSaid() {
    var actors =
        Actors.in(
            "It rained. Rep. Paul Novak (Mich.), a guest of the club, said that it was late."
                + " [content:“They came early,”] [source:he] [cue:added].");
    assertThat(actors.because("Paul Novak", "he")).contains("subject of “said”");
  }

  @Test
  void anOpeningPhraseLeadsUpToItsSubject() {
    var actors = Actors.in("It rained. In her statement, Maria Petrova defended the delay.");
    assertThat(actors.mentions("Maria Petrova")).containsExactly("her", "Maria Petrova");
  }

  @Test
  void whoIsAPersonAndNoBody() {
    var actors =
        Actors.in(
            "They met David Cole, an engineer at the FBI [source:who] [cue:said] [content:it was"
                + " late]. A clerk at the CIA [source2:who] [cue2:said] [content2:nothing was lost]"
                + " left.");
    assertThat(actors.speaker(1)).isEqualTo("David Cole");
    assertThat(actors.speaker(2)).isNotEqualTo("CIA");
  }

  @Test
  void aBodyIntroducedWithItsAcronymIsOneActor() {
    var actors =
        Actors.in(
            "[content:It rained], [cue:according to] [source:the Alliance to Mend Our Roads"
                + " (AMOR)]. [source2:AMOR] [cue2:said] [content2:it was late].");
    assertThat(actors.speaker(2)).isEqualTo("Alliance to Mend Our Roads");
  }

  @Test
  void theNameBehindAnOfficeAndItsFieldIsTheSpeaker() {
    var actors =
        Actors.in(
            "David Cole left. [source:The minister of the economy, Mr. Novak,] [cue:said]"
                + " [content:it was late]. [content2:“We must not wait,”] [source2:he]"
                + " [cue2:added].");
    assertThat(actors.speaker(1)).isEqualTo("Novak").isEqualTo(actors.speaker(2));
  }

  @Test
  void theNameBehindAnOfficeWithOfInItIsTheSpeaker() {
    var text =
        "[source:Former Secretary of State Paul Novak] [cue:said] [content:it was late]. It rained.";
    var marked = Marked.of(text).document();
    int name = marked.document().text().indexOf("Paul");
    var novak = new Name(new Span(name, name + "Paul Novak".length()), ActorType.PERSON, 0.9);

    assertThat(Actors.in(marked, novak).speaker(1)).isEqualTo("Paul Novak");
  }

  @Test
  void aLongQuotationDoesNotPartItsSpeakerFromTheSentenceBefore() {
    var actors =
        Actors.in(
            "Mark Reed thanked the crews. It rained. David Cole has often pointed to the port as a"
                + " wreck.\n\n[content:“It is over. The cranes stand still. The gates are shut. The"
                + " men are gone. The boats go to other towns. The bank wants its money. We saw it"
                + " come. It came.”] [source:he] [cue:said].");
    assertThat(actors.speaker(1)).isEqualTo("David Cole");
  }

  @Test
  void whoSpeaksOfTheMayorIsNotTheMayor() {
    var actors =
        Actors.in(
            "[source:The mayor, Ruth Lund,] [cue:called] [content:it “a gift to ducks”]."
                + " [source2:She] [cue2:laughs]. [content2:“The mayor called me and was sorry.”]");
    assertThat(actors.mentions("Ruth Lund")).contains("The mayor").doesNotContain("She");
    assertThat(actors.speaker(2)).isEqualTo("nobody");
  }

  @Test
  void theOwnerOfASourceIsNoSource() {
    var actors =
        Actors.in(
            "Freddy Lund was tired. [content:“It was Freddy's first attempt,”] [cue:said]"
                + " [source:his best friend at the port].");
    assertThat(actors.mentions("Freddy Lund")).contains("his");
  }

  @Test
  void whoBehindADescriptionInCommasIsTheOneDescribed() {
    var actors =
        Actors.in(
            "They feared that David Cole, the presumptive nominee, [source:who] [cue:has called]"
                + " [content:the plan a hoax], could win. A clerk, [source2:who] [cue2:said]"
                + " [content2:nothing was lost], left.");
    assertThat(actors.speaker(1)).isEqualTo("David Cole");
    assertThat(actors.speaker(2)).isNotEqualTo("David Cole");
  }

  @Test
  void sheIsNotSeveralOfficials() {
    var actors =
        Actors.in(
            "[content:It was late], [source:French officials] [cue:said]. [source2:She] [cue2:added]"
                + " [content2:that it rained].");
    assertThat(actors.speaker(1)).isEqualTo("French officials");
    assertThat(actors.speaker(2)).isEqualTo("nobody");
  }

  @Test
  void theNameBehindTwoOfficesIsNobodysForSure() {
    var actors =
        Actors.in(
            "[source:A spokesman for the mayor, Ann Lee,] [cue:said] [content:it was late]. It"
                + " rained.");
    assertThat(actors.speaker(1)).isNotEqualTo("Ann Lee");
  }

  @Test
  void theNameBehindASpokesmanForACompanyIsTheSpokesmans() {
    var actors =
        Actors.in(
            "Nimbus Corp. fell. [source:A spokesman for Nimbus Corp., Peter Hale,] [cue:said]"
                + " [content:it was late]. [source2:Hale] [cue2:left out] [content2:why].");
    assertThat(actors.speaker(1)).isEqualTo("Peter Hale").isEqualTo(actors.speaker(2));
  }

  @Test
  void theOneOfSeveralWhoIsNamedIsTheSpeaker() {
    var actors =
        Actors.in(
            "Two members voted. [source:One of them, Deputy Governor Paul Lind,] [cue:said]"
                + " [content:it was late].");
    assertThat(actors.speaker(1)).isEqualTo("Paul Lind");
  }

  @Test
  void peopleWhoOpenTheSentenceSpeak() {
    var actors =
        Actors.in(
            "[source:Engineers who worked on the system] [cue:say] [content:the warning signs had"
                + " been there for months].");
    assertThat(actors.speaker(1)).isEqualTo("Engineers");
  }

  @Test
  void aFamilyNameThatIsATitleFollowsAFormOfAddress() {
    var actors = Actors.in("Larry King asked. [source:Mr. King] [cue:said] [content:it was late].");
    assertThat(actors.speaker(1)).isEqualTo("Larry King");
  }

  @Test
  void whoSpokeLastDoesNotSpeakInASpeechOfAnother() {
    var actors =
        Actors.in(
            "[source:David Cole] [cue:said] [content:it was late]. The papers praised Mark Reed's"
                + " speech, in which [source2:he] [cue2:said] [content2:nothing was lost].");
    assertThat(actors.speaker(2)).isEqualTo("Mark Reed");
  }

  @Test
  void severalPeopleAreMeantByThey() {
    var actors =
        Actors.in(
            "Lawmakers called the hearing because [source:they] [cue:thought] [content:it was"
                + " late]. It rained. Lawmakers met voters because [source2:they] [cue2:feared]"
                + " [content2:a delay].");
    assertThat(actors.speaker(1)).isEqualTo("Lawmakers");
    assertThat(actors.speaker(2)).isEqualTo("nobody");
  }

  @Test
  void whoIsNamedInAQuotationDoesNotSpeakIt() {
    var actors =
        Actors.in(
            "Mark Reed won. This worries David Cole, a clerk. [content:“Nobody writes songs. Reed"
                + " had songs,”] [source:he] [cue:said].");
    assertThat(actors.speaker(1)).isEqualTo("David Cole");
  }

  @Test
  void whomTheLastSpeakerSpokeOfDoesNotSpeakNext() {
    var actors =
        Actors.in(
            "[source:Anna Cole] [cue:said] [content:Maria Reed's plan was vague]. [content2:“I see"
                + " no details,”] [source2:she] [cue2:said].");
    assertThat(actors.speaker(2)).isEqualTo("Anna Cole");
  }

  @Test
  void whoCameUpSinceIsMeantAndNotWhoSpokeLast() {
    var actors =
        Actors.in(
            "[content:“It must stop,”] [cue:said] [source:Judge Paul Novak].\n\nMark Reed stole the files and sold"
                + " them. [source2:He] [cue2:boasted] [content2:that it was easy].");
    assertThat(actors.speaker(2)).isEqualTo("Mark Reed");
  }

  @Test
  void whomTheSpeakersDescriptionNamesDoesNotSpeakNext() {
    var actors =
        Actors.in(
            "[content:It was late], [cue:said] [source:Paul Novak, an adviser to Mark Reed].\n\n"
                + "[content2:“They came early,”] [source2:he] [cue2:said].");
    assertThat(actors.speaker(2)).isEqualTo("Paul Novak");
  }

  @Test
  void whoSpeaksWithinWhatAnotherSaysDoesNotSpeakNext() {
    var actors =
        Actors.in(
            "[source:Paul Novak] [cue:said] [content:that [source3:Mark Reed] [cue3:warned]"
                + " [content3:of rain]]. [source2:He] [cue2:added] [content2:that it was late].");
    assertThat(actors.speaker(2)).isEqualTo("Paul Novak");
  }

  @ParameterizedTest(name = "{0} {1}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          It rained.                             | She | Ann Lund
          A miner shook her head.                | She | nobody
          Her daughter sat beside her.           | She | nobody
          Her daughter, who is ten, wept.        | She | nobody
          Her brother wept.                      | She | Ann Lund
          The foreman of the yard wept.          | She | Ann Lund
          The captain was not there.             | She | nobody
          The senator was tired.                 | She | Ann Lund
          The judge asked her to go.             | She | Ann Lund
          The men wept.                          | She | Ann Lund
          """)
  void somebodyUnnamedInBetweenMayBeMeant(String between, String pronoun, String who) {
    var actors =
        Actors.in(
            "[content:“We will fight,”] [cue:said] [source:Ann Lund]. %s [source2:%s] [cue2:said] [content2:it was late]."
                .formatted(between, pronoun));
    assertThat(actors.speaker(2)).isEqualTo(who);
  }

  @Test
  void othersWhoComeUpMayBeTheOnesMeant() {
    var actors =
        Actors.in(
            "[source:Farmers] [cue:said] [content:it rained]. The ministers listened."
                + " [source2:They] [cue2:said] [content2:it was late].");
    assertThat(actors.speaker(2)).isNotEqualTo("Farmers");
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          [source:A report by RAND] [cue:said] [content:it rained].                               | The report | RAND
          [source:A report by RAND] [cue:said] [content:it rained]. It rained.                    | The report | report
          [source:A report by RAND] [cue:said] [content:it rained]. A larger report was ready.    | The report | report
          [source:A letter by RAND] [cue:said] [content:it rained].                               | The letter | letter
          [source:Documents obtained by RAND] [cue:said] [content:it rained].                     | The report | report
          """)
  void theReportIsWhoseTheOneBeforeWas(String before, String phrase, String who) {
    var actors =
        Actors.in(before + " [source2:%s] [cue2:said] [content2:it was late].".formatted(phrase));
    assertThat(actors.speaker(2)).isEqualTo(who);
  }

  @ParameterizedTest(name = "{0} … {1}")
  @CsvSource({
    "The Norrland Pulp Company, The Swedish company, Norrland Pulp Company",
    "The Department of Health, The agency, Department of Health",
    "The Halden School of Medicine, The company, company",
    "The Halden Police, The department, department",
  })
  void aWordForItsKindMeansTheBodyThatSpoke(String body, String phrase, String who) {
    var actors =
        Actors.in(
            "[source:%s] [cue:said] [content:it rained]. [source2:%s] [cue2:said] [content2:it was late]."
                .formatted(body, phrase));
    assertThat(actors.speaker(2)).isEqualTo(who);
  }
}
