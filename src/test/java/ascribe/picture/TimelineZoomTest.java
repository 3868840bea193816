package ascribe.picture;

import static org.assertj.core.api.Assertions.assertThat;

import ascribe.model.Provenance.FromRule;
import ascribe.model.ReviewState;
import ascribe.model.Span;
import ascribe.model.Timex;
import ascribe.model.TimexReading;
import ascribe.model.TimexType;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class TimelineZoomTest {

  /// A revolution, a year with a dense week in it, and a plan.
  private static final TimelineModel DATES =
      dates(
          "1848-03-13",
          "2019",
          "2025",
          "2025-03-03",
          "2025-03-04",
          "2025-03-05",
          "2025-03-07",
          "2025-09-12",
          "2030");

  static TimelineModel dates(String... values) {
    var dates = new ArrayList<Timex>();
    for (int i = 0; i < values.length; i++) {
      dates.add(
          new Timex(
              "t" + i,
              new Span(i, i + 1),
              TimexType.DATE,
              new TimexReading.Fixed(values[i]),
              values[i],
              i % 3 == 2 ? Timex.Anchor.DOCUMENT : Timex.Anchor.NONE,
              "",
              new FromRule("test"),
              ReviewState.NONE));
    }
    return TimelineModel.of(dates, List.of());
  }

  private static List<String> shown(TimelineZoom zoom) {
    return zoom.section().map(zoom.model()::in).orElse(zoom.model()).dated().stream()
        .map(d -> d.mentions().getFirst().value())
        .toList();
  }

  /// The shortest way between two days that are drawn, in pixels.
  private static double apart(TimelineZoom zoom, String first, String second) {
    var spots =
        new TimelinePicture(
                zoom.model(), TimelineWords.english("123456789"), 960, _ -> false, zoom.section())
            .sheet("A")
            .spots();
    var at =
        List.of(first, second).stream()
            .map(v -> spots.stream().filter(s -> s.told().contains(v)).findFirst().orElseThrow())
            .toList();
    return Math.abs(at.get(0).x() - at.get(1).x());
  }

  @Test
  void comesCloserWhereMostDatesAreUntilTheDaysStandApart() {
    var zoom = TimelineZoom.all(DATES);
    for (int i = 0; i < 8 && apart(zoom, "2025-03-03", "2025-03-04") < 40; i++) {
      zoom = zoom.closer();
    }
    assertThat(apart(zoom, "2025-03-03", "2025-03-04")).isGreaterThan(40);
    assertThat(shown(zoom))
        .containsExactly("2025", "2025-03-03", "2025-03-04", "2025-03-05", "2025-03-07");
  }

  @Test
  void comingCloserEndsAndNeverLosesAllDates() {
    var zoom = TimelineZoom.all(DATES);
    int steps = 0;
    for (var next = zoom.closer(); !next.equals(zoom); next = zoom.closer()) {
      zoom = next;
      assertThat(shown(zoom)).isNotEmpty();
      assertThat(++steps).isLessThan(40);
    }
    assertThat(steps).isPositive();
  }

  @Test
  void comesCloserToAPlaceThatIsPointedAt() {
    assertThat(shown(TimelineZoom.all(DATES).closer(1)))
        .contains("2030")
        .doesNotContain("1848-03-13");
    assertThat(shown(TimelineZoom.all(DATES).closer(0)))
        .contains("1848-03-13")
        .doesNotContain("2030");
  }

  @Test
  void goesAwayAgainByAtLeastOneDateAStepUntilAllAreShown() {
    var zoom = new TimelineZoom(DATES, TimeRange.of("2025-03-04"));
    int steps = 0;
    while (zoom.section().isPresent()) {
      var wider = zoom.wider();
      assertThat(shown(wider)).hasSizeGreaterThan(shown(zoom).size());
      zoom = wider;
      assertThat(++steps).isLessThan(DATES.dated().size());
    }
    assertThat(zoom.wider()).isEqualTo(zoom);
  }

  @Test
  void goesEarlierAndLaterToTheNextDateAndNoFurtherThanTheLast() {
    var zoom = new TimelineZoom(DATES, TimeRange.of("2025-09"));
    var later = zoom.moved(true);
    assertThat(shown(later)).contains("2030");
    assertThat(later.moved(true)).isEqualTo(later);
    var earlier = zoom.moved(false);
    assertThat(shown(earlier)).isNotEmpty();
    for (int i = 0; i < 20; i++) {
      earlier = earlier.moved(false);
      assertThat(shown(earlier)).isNotEmpty();
    }
    assertThat(shown(earlier)).contains("1848-03-13");
  }

  @Test
  void showsAllAgainWhenWhatWasShownIsGone() {
    var zoom = new TimelineZoom(DATES, TimeRange.of("1848"));
    assertThat(zoom.of(DATES)).isEqualTo(zoom);
    assertThat(zoom.of(dates("2025")).section()).isEmpty();
    assertThat(TimelineZoom.all(dates()).closer().section()).isEmpty();
  }

  @Test
  void aPictureOfSomeDaysSaysSo() {
    var picture =
        new TimelinePicture(
            DATES, TimelineWords.english("123456789"), 960, _ -> false, TimeRange.of("2025-03"));
    assertThat(TimelinePictureTest.words(picture.sheet("A")))
        .contains("Shown: 2025-02-27 to 2025-04-02; dates not shown: 4.");
  }
}
