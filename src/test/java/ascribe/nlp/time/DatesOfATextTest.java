package ascribe.nlp.time;

import static org.assertj.core.api.Assertions.assertThat;

import ascribe.model.AnnotatedDocument;
import ascribe.model.Document;
import ascribe.nlp.Progress;
import ascribe.nlp.text.EnglishAnalyzer;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/// Which date a text told before supplies what an expression lacks. Each text is seen from
/// Thursday, 14 March 2024; its expressions stand in brackets, their values behind the bar.
class DatesOfATextTest {

  private static final LocalDate THURSDAY = LocalDate.of(2024, 3, 14);
  private static final EnglishAnalyzer ANALYZER = new EnglishAnalyzer();
  private static final TimexStage STAGE = new TimexStage();

  @Test
  void anHourBelongsToThePastDayOfTheSentenceBefore() {
    reads("The gate closed on [Tuesday]. It opened at [4 p.m.] | 2024-03-12, 2024-03-12T16:00");
  }

  @Test
  void anHourBelongsToTheDayRightBeforeItWhateverTheVerb() {
    reads(
        """
        The fair of [1 March] had been cancelled; the next one is on [Sunday, 14 April] at \
        [7 p.m.] | 2024-03-01, 2024-04-14, 2024-04-14T19:00\
        """);
  }

  @Test
  void anHourThatIsOverBelongsToNoDayToCome() {
    reads(
        """
        The rival, which reports [next Tuesday], declined to comment. Its shares were down at \
        [10:15 GMT]. | 2024-03-19, 2024-03-14T10:15\
        """);
  }

  @Test
  void anHourToComeBelongsToTheDayToComeOfTheSentenceBefore() {
    reads(
        """
        The vote will be held on [Monday]. Polls will open at [8 a.m.] in the capital. \
        | 2024-03-18, 2024-03-18T08:00\
        """);
  }

  @Test
  void anHourAfterADeadlineIsOneOfTheDocumentsDay() {
    reads(
        """
        Some customers will be off until [Monday].

        [10.17am]
        A reader has written.

        Trains will not run before [6pm]. \
        | 2024-03-18, 2024-03-14T10:17, 2024-03-14T18:00\
        """);
  }

  @Test
  void anHourBelongsToNoDayOfAParagraphBefore() {
    reads(
        """
        The share was last so low on [7 March].

        She spoke to supporters shortly after [midnight]. | 2024-03-07, 2024-03-14T24:00\
        """);
  }

  @Test
  void anOldYearThatIsToldInPassingSuppliesNoMonth() {
    reads(
        """
        He will not leave the house that he built in [1971]. A senator who visited in [May] asked \
        him to. The next vote will be held in [October]. | 1971, 2023-05, 2024-10\
        """);
  }

  @Test
  void anOldYearSuppliesNoMonthOfAParagraphFarBehind() {
    reads(
        """
        In [1971] he built the house.

        It has two rooms. It has a porch.

        In [January] it was sold. | 1971, 2024-01\
        """);
  }

  @Test
  void aStoryOfLongAgoGoesOnFromSentenceToSentence() {
    reads("In [1971] he moved; in [May] he married. | 1971, 1971-05");
    reads(
        "In [1971] he moved. He married in [May], and in [June] he left. | 1971, 1971-05, 1971-06");
    reads("He joined the army in [1971] and left it in [May]. | 1971, 1971-05");
  }

  @Test
  void aStoryToldDayByDayGoesOnAcrossParagraphs() {
    reads(
        """
        He was wounded on [30 May 1832]. His brother saw him. A priest came. He sent him away.

        On [2 June] he was buried. | 1832-05-30, 1832-06-02\
        """);
  }

  @Test
  void whatIsToComeOnAnAnniversaryIsOfTheDocumentsYear() {
    reads(
        """
        The pit flooded on [16 March 1951]. A stone will be laid on [17 March]. \
        | 1951-03-16, 2024-03-17\
        """);
  }

  @Test
  void aBirthBeginsNoStory() {
    reads(
        """
        The singer, who was born in Porto on [2 August 1950], has died. He died on [1 March]. \
        | 1950-08-02, 2024-03-01\
        """);
  }

  @Test
  void aDayNearAnOldOneThatTheNewsRecallsIsOpen() {
    reads(
        """
        On [Tuesday] they freed a man held for a murder on [14 October 2009]. A friend was \
        arrested on [20 October]. | 2024-03-12, 2009-10-14, XXXX-10-20\
        """);
  }

  @Test
  void aStoryOfLongAgoGoesNotBack() {
    reads(
        """
        She was convicted on [14 October 2009]. In [June] a court heard her again. \
        | 2009-10-14, XXXX-06\
        """);
  }

  @Test
  void aMonthIsOpenWhereItsSentenceHasComeBackToTheDocument() {
    reads(
        """
        The bridge was built on [12 June 1931]. Works begin on [10 July next year] and end in \
        [November]. | 1931-06-12, 2025-07-10, XXXX-11\
        """);
  }

  @Test
  void whatIsPastCountsFromTheDayOfAPromiseNotFromWhatWasPromised() {
    reads(
        """
        On [20 February] he said that the mill would close on [1 December]. [Two days later] he \
        left. | 2024-02-20, 2024-12-01, 2024-02-22\
        """);
    reads(
        """
        She had promised a bridge by [1 October]. [The next day] she resigned. \
        | 2024-10-01, XXXX-XX-XX\
        """);
    reads(
        """
        They vote on [1 October]. [The next day] the count will begin. | 2024-10-01, 2024-10-02\
        """);
  }

  @Test
  void nothingCountsFromAYearToldInPassing() {
    reads(
        """
        In [2015] he moved into a house built in [1890]. [Three years later] he sold it. \
        | 2015, 1890, 2018\
        """);
    reads(
        """
        She joined in [1998]. She ran the shop that her aunt had opened in [1921]. [Five years \
        later] she left. | 1998, 1921, 2003\
        """);
  }

  @Test
  void aYearThatTheStoryHasComeToLeavesOtherDaysBehind() {
    reads(
        """
        She was born on [3 March 1937]. In [1972] she left the stage. She fled [the next morning]. \
        | 1937-03-03, 1972, XXXX-XX-XXTMO\
        """);
  }

  @Test
  void aDayOfARelativeClauseSuppliesNoHour() {
    reads(
        """
        The trial, which began on [5 February], went on at [noon]. \
        | 2024-02-05, 2024-03-14T12:00\
        """);
  }

  @Test
  void nothingIsToldYetOfTheDaysAfterTheDocuments() {
    reads(
        """
        The premier spoke in Delmar on [Thursday]. He apologised [the next day]. \
        | 2024-03-14, XXXX-XX-XX\
        """);
    reads("It was a time of peace. [Four decades on], little of it is left. | XXXX");
    reads(
        """
        The premier will speak on [Thursday]. [The next day] he will fly home. \
        | 2024-03-14, 2024-03-15\
        """);
  }

  @Test
  void aVerbSaysNothingOfTheDayThatANounBehindItHas() {
    reads("Then comes the crowd-packed [April 19] vote. | 2024-04-19");
    reads("If he follows up his [Tuesday] wins, he can stay. | 2024-03-12");
    reads("The premier will meet her [Tuesday]. | 2024-03-19");
  }

  @Test
  void whatWillBeIsNoPartOfAnOldStory() {
    reads(
        """
        The ferry sank on [28 September 1994]. On [30 September] divers found it. Relatives will \
        gather there on [28 September]. | 1994-09-28, 1994-09-30, 2024-09-28\
        """);
    reads("It sank on [Nov. 30, 2021]. On [Nov. 30] bells will ring. | 2021-11-30, 2024-11-30");
  }

  @Test
  void aDayToComeIsTheOneOfItsWeekdayWhereNoVerbTells() {
    reads(
        """
        Rovers meet Lisbon on [Saturday]. A draw on [Saturday] is enough. They drew on [Saturday], \
        too. | 2024-03-16, 2024-03-16, 2024-03-09\
        """);
  }

  private static void reads(String marked) {
    var example = Example.parse(marked);
    var text = example.text();
    var document = Document.of("d", "", THURSDAY, "en", text);
    var dates =
        STAGE
            .annotate(
                AnnotatedDocument.untagged(document), ANALYZER.analyze(document), Progress.NONE)
            .dates();

    assertThat(dates).extracting(t -> t.span()).isEqualTo(example.spans());
    assertThat(dates).extracting(t -> t.value()).isEqualTo(example.values());
  }
}
