package ascribe.model;

import static org.assertj.core.api.Assertions.assertThat;

import ascribe.model.Timex.Anchor;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AnchoringTest {

  private static final LocalDate THURSDAY = LocalDate.of(2025, 9, 4);

  @ParameterizedTest(name = "{0} seen from Thursday, 4 September 2025 is {1}")
  @CsvSource({
    "partial XXXX-08-15 document past, 2025-08-15",
    "partial XXXX-09-20 document past, 2024-09-20",
    "partial XXXX-09-20 document future, 2025-09-20",
    "partial XXXX-02-10 document future, 2026-02-10",
    "partial XXXX-11-25 document nearest, 2025-11-25",
    "partial XXXX-02-29 document past, 2024-02-29",
    "partial XXXX-08 document past, 2025-08",
    "partial XXXX-09 document past, 2025-09",
    "partial XXXX-09 document before, 2024-09",
    "partial XXXX-04 document after, 2026-04",
    "partial XXXX-08-31 document future, 2025-08-31",
    "partial XXXX-05-31 document future, 2026-05-31",
    "partial XXXX-WXX-4 document past, 2025-09-04",
    "partial XXXX-WXX-4 document before, 2025-08-28",
    "partial XXXX-WXX-4 document after, 2025-09-11",
    "partial XXXX-WXX-1 document future, 2025-09-08",
    "partial XXXX-WXX-1TMO document past, 2025-09-01TMO",
    "partial XXXX-WXX-WE document past, 2025-W35-WE",
    "partial XXXX-XX-15 document past, 2025-08-15",
    "partial XXXX-FA document before, 2024-FA",
    "partial XXXX-11#4#4 document before, 2024-11-28",
    "partial XXXX-05#-1#1 document past, 2025-05-26",
    "partial XXXX-SU document same, 2025-SU",
    "partial XXXX-Q3 document past, 2025-Q3",
    "partial XXXX-H1 document past, 2025-H1",
    "partial XXXX-XX-XXT10:35 document nearest, 2025-09-04T10:35",
    "offset document -1 day, 2025-09-03",
    "offset document -1 day TNI, 2025-09-03TNI",
    "offset document -1 week, 2025-W35",
    "offset document -1 week -2, 2025-08-26",
    "offset document -1 week -WE, 2025-W35-WE",
    "offset document -2 month, 2025-07",
    "offset document -1 quarter, 2025-Q2",
    "offset document -1 year -08, 2024-08",
    "offset document 0 decade, 202",
    "offset document -1 century, 19",
    "offset document -3000 year, BC0976",
    "offset document -50 century, BC29",
  })
  void tiesAReadingToTheDocumentsDate(String reading, String value) {
    var timex = anchored(THURSDAY, reading).getFirst();

    assertThat(timex.value()).isEqualTo(value);
    assertThat(timex.anchor()).isEqualTo(Anchor.DOCUMENT);
    assertThat(timex.reason()).endsWith("the document's date, 4 September 2025");
  }

  @ParameterizedTest(name = "{0} of no known date is {1}: {2}")
  @CsvSource({
    "partial XXXX-08-15 document past, XXXX-08-15, the year is not given",
    "partial XXXX-WXX-4 document past, XXXX-WXX-4, the week is not given",
    "partial XXXX-11#4#4 document past, XXXX-11, the year is not given",
    "partial XXXX-XX-XXT10 document past, XXXX-XX-XXT10, the day is not given",
    "offset document -1 day TNI, XXXX-XX-XXTNI, the document's date is not known",
    "offset document -1 week, XXXX-WXX, the document's date is not known",
    "offset narrative 2 day, XXXX-XX-XX, the date it counts from is not known",
  })
  void leavesAReadingOpenWithoutADocumentDate(String reading, String value, String reason) {
    var timex = anchored(null, reading).getFirst();

    assertThat(timex.value()).isEqualTo(value);
    assertThat(timex.anchor()).isEqualTo(Anchor.UNKNOWN);
    assertThat(timex.reason()).isEqualTo(reason);
  }

  @ParameterizedTest(name = "{1} after {0} is {2}: {3}")
  @CsvSource({
    "fixed 2019-03-30, offset narrative 2 day, 2019-04-01, two days after 30 March 2019",
    "fixed 2019-03-30, offset narrative 0 day, 2019-03-30, the same day as 30 March 2019",
    "fixed 2019-03-30, offset narrative 1 week, 2019-W14, one week after 30 March 2019",
    "fixed 1975-09, offset narrative 6 month, 1976-03, six months after September 1975",
    "fixed 1724, offset narrative 2 year, 1726, two years after 1724",
    "fixed 1989-Q3, offset narrative -1 year, 1988-Q3, one year before the quarter from July 1989",
    "fixed 1975, partial XXXX-FA narrative after, 1975-FA, the next one after 1975",
    "fixed 1832-05-30, partial XXXX-06-02 document past, 1832-06-02, 'goes with 30 May 1832, told"
        + " before'",
    "fixed 2019-03-30, partial XXXX-XX-XXT10 document past, 2019-03-30T10, 'goes with 30 March"
        + " 2019, told before'",
  })
  void tiesAReadingToTheDateToldBefore(String before, String reading, String value, String reason) {
    var timex = anchored(THURSDAY, before, reading).getLast();

    assertThat(timex.value()).isEqualTo(value);
    assertThat(timex.anchor()).isEqualTo(Anchor.TEXT);
    assertThat(timex.reason()).isEqualTo(reason);
  }

  @Test
  void countsFromADayOfNoYear() {
    var open = anchored(null, "partial XXXX-08-15 document past", "offset narrative 2 day");
    assertThat(open.getLast().value()).isEqualTo("XXXX-08-17");
    assertThat(open.getLast().reason()).isEqualTo("two days after 15 August");

    var dated = Anchoring.anchor(open, text(THURSDAY));
    assertThat(dated).extracting(Timex::value).containsExactly("2025-08-15", "2025-08-17");
    assertThat(Anchoring.anchor(dated, text(null))).isEqualTo(open);
  }

  @Test
  void looksForADateThatIsPreciseEnoughToCountFrom() {
    var timexes = anchored(null, "fixed 2020-02-28", "fixed 2019", "offset narrative 2 day");

    assertThat(timexes.getLast().value()).isEqualTo("2020-03-01");
  }

  @Test
  void takesNoYearFromFarBefore() {
    var far = timex("partial XXXX-08 document past", 2, 2000);

    assertThat(
            Anchoring.anchor(List.of(timex("fixed 2010", 1, 5), far), text(null)).getLast().value())
        .isEqualTo("XXXX-08");
  }

  @Test
  void takesTheDocumentsYearForADateOfTheNews() {
    var timexes = anchored(THURSDAY, "fixed 2024", "partial XXXX-08-15 document past");

    assertThat(timexes.getLast().value()).isEqualTo("2025-08-15");
  }

  @Test
  void takesTheDocumentsYearInANewsReport() {
    var timexes =
        anchored(
            THURSDAY,
            "partial XXXX-WXX-1 document past",
            "offset document -1 week",
            "fixed 1982",
            "partial XXXX-04 document past");

    assertThat(timexes.getLast().value()).isEqualTo("2025-04");
  }

  @Test
  void countsNotBackFromADayThatIsStillToCome() {
    var timexes =
        anchored(THURSDAY, "partial XXXX-12-25 document future", "offset narrative -2 day");

    assertThat(timexes.getLast().value()).isEqualTo("2025-09-02");
    assertThat(timexes.getLast().anchor()).isEqualTo(Anchor.DOCUMENT);
  }

  @Test
  void doesNotTakeTheDocumentsDateForADayThatWasTold() {
    var timexes = anchored(THURSDAY, "offset narrative 0 day");

    assertThat(timexes.getLast().value()).isEqualTo("XXXX-XX-XX");
    assertThat(timexes.getLast().anchor()).isEqualTo(Anchor.UNKNOWN);
  }

  @Test
  void countsFromNothingThatTheReaderRejected() {
    var rejected = timex("fixed 2019-03-30", 1, 0).withReview(ReviewState.REJECTED);

    var timexes =
        Anchoring.anchor(List.of(rejected, timex("offset narrative 2 day", 2, 20)), text(null));

    assertThat(timexes.getLast().value()).isEqualTo("XXXX-XX-XX");
  }

  @ParameterizedTest
  @CsvSource({"fixed PAST_REF", "partial XXXX-08 narrative after", "offset document -1 week -WE"})
  void readsBackTheReadingItWrote(String text) {
    assertThat(TimexReading.parse(text).text()).isEqualTo(text);
  }

  private static List<Timex> anchored(@Nullable LocalDate date, String... readings) {
    var timexes = new ArrayList<Timex>();
    for (var reading : readings) {
      timexes.add(timex(reading, timexes.size() + 1, 20 * timexes.size()));
    }
    return Anchoring.anchor(timexes, text(date));
  }

  /// A text without words: its expressions stand in one sentence.
  private static Document text(@Nullable LocalDate date) {
    return Document.of("d", "", date, "en", "");
  }

  private static Timex timex(String reading, int number, int start) {
    return new Timex(
        "t" + number,
        new Span(start, start + 10),
        reading.contains("T") ? TimexType.TIME : TimexType.DATE,
        TimexReading.parse(reading),
        "",
        Anchor.NONE,
        "as written",
        new Provenance.FromRule("test"),
        ReviewState.NONE);
  }
}
