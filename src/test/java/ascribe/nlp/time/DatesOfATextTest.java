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
