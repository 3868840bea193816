package ascribe.picture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TimelineBreaksTest {

  private static List<TimeRange> ranges(String... values) {
    return Stream.of(values).map(v -> TimeRange.of(v).orElseThrow()).toList();
  }

  private static double x(TimelineScale scale, String day) {
    return scale.x(LocalDate.parse(day));
  }

  @Test
  void oneOldDateDoesNotSqueezeTheOthersIntoACorner() {
    var scale =
        TimelineScale.around(
            ranges("1848", "2024", "2024-11-05", "2025-01-20", "2025-08-15", "2026"), 600);
    assertThat(scale.breaks()).hasSize(1);
    assertThat(x(scale, "1848-06-01")).isLessThan(200);
    assertThat(x(scale, "2026-12-31") - x(scale, "2024-01-01"))
        .as("what happened lately has most of the line")
        .isGreaterThan(350);
    assertThat(x(scale, "2025-08-15") - x(scale, "2025-01-20")).isGreaterThan(60);
  }

  @Test
  void keepsDaysInProportionWithinAStretch() {
    var scale = TimelineScale.around(ranges("1848-03-13", "2024", "2025-08-15", "2026-01"), 600);
    double year = x(scale, "2025-01-01") - x(scale, "2024-01-01");
    double half = x(scale, "2025-07-02") - x(scale, "2025-01-01");
    assertThat(half / year).isEqualTo(182 / 366.0, within(1e-6));
  }

  @Test
  void tellsWhatABreakLeavesOutAndNoDateLiesInIt() {
    var ranges = ranges("1848", "2024-05-01", "2024-05-03", "2024-05-20");
    var scale = TimelineScale.around(ranges, 600);
    var left = scale.breaks().getFirst();
    assertThat(left.from().getYear()).isEqualTo(1849);
    assertThat(left.last()).isBetween(LocalDate.of(2024, 4, 1), LocalDate.of(2024, 4, 30));
    assertThat(ranges)
        .noneMatch(r -> r.from().isBefore(left.last()) && left.from().isBefore(r.until()));
    assertThat(TimelineWords.english("").of(left))
        .contains("No dates from 1849-01-")
        .contains("scale");
  }

  @Test
  void breaksNothingWhereEveryDateIsLegible() {
    assertThat(TimelineScale.around(ranges("1848", "2025"), 600).breaks()).isEmpty();
    assertThat(TimelineScale.around(ranges("2019", "2021", "2023", "2025"), 600).breaks())
        .isEmpty();
    assertThat(TimelineScale.around(ranges("2025-08-15"), 600).breaks()).isEmpty();
  }

  @Test
  void breaksOnBothSidesOfAGroupBetweenFarDates() {
    var scale =
        TimelineScale.around(ranges("1848", "2024-05-01", "2024-05-03", "2024-06", "2100"), 600);
    assertThat(scale.breaks()).hasSize(2);
    assertThat(x(scale, "2024-06-30") - x(scale, "2024-05-01")).isGreaterThan(150);
  }

  @Test
  void findsAGroupWithinAGroup() {
    var scale =
        TimelineScale.around(
            ranges("1848", "2020", "2021", "2025-08-15", "2025-08-16", "2025-08-18"), 900);
    assertThat(scale.breaks()).hasSize(2);
    assertThat(x(scale, "2025-08-16") - x(scale, "2025-08-15")).isGreaterThan(24);
  }

  @ParameterizedTest(name = "seed {0}")
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
  void neverTurnsTheOrderOfDaysAroundNorLeavesTheLine(long seed) {
    var random = new Random(seed);
    var days =
        IntStream.range(0, 60)
            .mapToObj(_ ->
                LocalDate.of(2025, 1, 1).minusDays((long) Math.pow(10, random.nextDouble() * 5.5)))
            .sorted(Comparator.naturalOrder())
            .toList();
    for (double width : new double[] {100, 280, 960}) {
      var scale =
          TimelineScale.around(
              days.stream()
                  .map(d -> new TimeRange(d, d.plusDays(1 + random.nextInt(400))))
                  .toList(),
              width);
      assertThat(scale.stretches().getLast().right()).isEqualTo(width, within(1e-6));
      assertThat(days.stream().map(scale::x).toList())
          .isSorted()
          .allSatisfy(x -> assertThat(x).isBetween(0.0, width));
      assertThat(scale.stretches()).allSatisfy(s -> assertThat(s.ticks()).isNotEmpty());
    }
  }

  @Test
  void theFirstLabelOfEachStretchTellsItsYear() {
    var scale =
        TimelineScale.around(
            ranges("1848-03-13", "2025-08-15", "2025-08-16", "2025-08-17", "2025-08-19"), 600);
    assertThat(scale.breaks()).hasSize(1);
    assertThat(scale.stretches())
        .extracting(s -> TimelineWords.english("").of(s.ticks().getFirst()))
        .satisfiesExactly(
            label -> assertThat(label).contains("1848"),
            label -> assertThat(label).contains("2025"));
  }
}
