package ascribe.picture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import ascribe.model.Provenance.FromRule;
import ascribe.model.ReviewState;
import ascribe.model.Span;
import ascribe.model.Timex;
import ascribe.model.Timex.Anchor;
import ascribe.model.TimexReading;
import ascribe.model.TimexType;
import ascribe.picture.TimelineModel.Dated;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TimelineTest {

  private static Timex timex(String id, String value, Anchor anchor) {
    int at = Integer.parseInt(id.substring(1));
    return new Timex(
        id,
        new Span(at, at + 1),
        value.startsWith("P") ? TimexType.DURATION : TimexType.DATE,
        new TimexReading.Fixed(value),
        value,
        anchor,
        "",
        new FromRule("test"),
        ReviewState.NONE);
  }

  @ParameterizedTest(name = "{0} covers {1} to before {2}")
  @CsvSource({
    "2025-08-15, 2025-08-15, 2025-08-16",
    "2025-08-15T14:30, 2025-08-15, 2025-08-16",
    "2025-08, 2025-08-01, 2025-09-01",
    "2024-W01, 2024-01-01, 2024-01-08",
    "2020-W53-5, 2021-01-01, 2021-01-02",
    "2025-W33-WE, 2025-08-16, 2025-08-18",
    "2025-Q3, 2025-07-01, 2025-10-01",
    "2025-WI, 2025-12-01, 2026-03-01",
    "2020, 2020-01-01, 2021-01-01",
    "199, 1990-01-01, 2000-01-01",
    "199X, 1990-01-01, 2000-01-01",
    "19, 1900-01-01, 2000-01-01",
  })
  void knowsTheDaysOfAValue(String value, LocalDate from, LocalDate until) {
    assertThat(TimeRange.of(value)).contains(new TimeRange(from, until));
  }

  @ParameterizedTest(name = "{0}")
  @ValueSource(strings = {"XXXX-08-15", "P31Y", "PAST_REF", "2025-13", "2025-02-30", "XXXX-WXX-5"})
  void knowsNoDaysWhereThereAreNone(String value) {
    assertThat(TimeRange.of(value)).isEmpty();
  }

  @Test
  void putsDaysInProportion() {
    var scale = new TimelineStretch(LocalDate.of(2025, 1, 1), LocalDate.of(2025, 1, 11), 0, 100);
    assertThat(scale.x(LocalDate.of(2025, 1, 6))).isEqualTo(50, within(1e-9));
  }

  @Test
  void dividesYearsAtTheFirstOfJanuary() {
    var scale = new TimelineStretch(LocalDate.of(2019, 5, 3), LocalDate.of(2025, 9, 1), 0, 420);
    assertThat(scale.ticks())
        .allSatisfy(t -> assertThat(t.day().getDayOfYear()).isEqualTo(1))
        .hasSizeBetween(3, 6);
  }

  @Test
  void keepsDatesWithoutAYearBesideTheLineInTextOrder() {
    var model =
        TimelineModel.of(
            List.of(
                timex("t9", "XXXX-08-17", Anchor.TEXT),
                timex("t1", "XXXX-08-15", Anchor.UNKNOWN),
                timex("t5", "2020", Anchor.NONE),
                timex("t7", "P31Y", Anchor.NONE)),
            List.of());
    assertThat(model.yearUnknown()).extracting(Timex::id).containsExactly("t1", "t9");
    assertThat(model.dated()).extracting(Dated::id).containsExactly("t5");
  }

  @Test
  void drawsHollowWhatWasWorkedOut() {
    var model =
        TimelineModel.of(
            List.of(timex("t1", "2025-08-15", Anchor.DOCUMENT), timex("t2", "2020", Anchor.NONE)),
            List.of());
    assertThat(model.dated())
        .extracting(TimelineModel.Dated::workedOut)
        .containsExactly(false, true);
  }

  @Test
  void drawsADateOnceHoweverOftenTheTextNamesIt() {
    var model =
        TimelineModel.of(
            List.of(
                timex("t4", "2020", Anchor.TEXT),
                timex("t1", "2020", Anchor.NONE),
                timex("t2", "2021", Anchor.NONE)),
            List.of());
    assertThat(model.dated())
        .extracting(d -> d.mentions().stream().map(Timex::id).toList())
        .containsExactly(List.of("t1", "t4"), List.of("t2"));
    assertThat(model.dated().getFirst().workedOut()).as("one mention says it").isFalse();
  }

  @Test
  void stacksDatesThatWouldCoverEachOther() {
    var model =
        TimelineModel.of(
            List.of(
                timex("t1", "2025-08-15", Anchor.NONE),
                timex("t2", "2025-08-16", Anchor.NONE),
                timex("t3", "2025-09", Anchor.NONE)),
            List.of());
    var ranges = model.dated().stream().map(Dated::range).toList();
    var placed =
        Placed.all(model.dated(), Dated::range, TimelineScale.around(ranges, 300), 9, _ -> 0);
    assertThat(placed).extracting(Placed::lane).containsExactly(0, 1, 0);
    assertThat(placed).allMatch(p -> p.x() >= 0 && p.x() + p.width() <= 300, "in the picture");
    assertThat(Objects.requireNonNull(placed.getLast()).width()).isGreaterThan(100);
  }

  @Test
  void putsALabelBeforeADateAtTheEdgeAndWhereItCoversNoOther() {
    var model =
        TimelineModel.of(
            List.of(
                timex("t1", "2025-01-01", Anchor.NONE),
                timex("t2", "2025-11-20", Anchor.NONE),
                timex("t3", "2025-12-31", Anchor.NONE)),
            List.of());
    var ranges = model.dated().stream().map(Dated::range).toList();
    var placed =
        Placed.all(model.dated(), Dated::range, TimelineScale.around(ranges, 400), 9, _ -> 80);
    assertThat(placed).extracting(Placed::labelBefore).containsExactly(false, true, true);
    assertThat(placed).extracting(Placed::lane).containsExactly(0, 0, 1);
  }
}
