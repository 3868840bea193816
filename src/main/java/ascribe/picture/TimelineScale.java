package ascribe.picture;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;

/// Days to horizontal places, in proportion.
///
/// @param from the day at the left edge
/// @param until the day at the right edge
/// @param width of the line in pixels
public record TimelineScale(LocalDate from, LocalDate until, double width) {

  /// Labels closer than this, in pixels, would run into each other.
  private static final double ROOM = 64;

  /// A division of the line.
  ///
  /// @param unit in which the label is told
  public record Tick(double x, LocalDate day, ChronoUnit unit) {}

  private record Step(ChronoUnit unit, int amount, double days) {}

  private static final List<Step> STEPS =
      List.of(
          new Step(ChronoUnit.DAYS, 1, 1),
          new Step(ChronoUnit.DAYS, 2, 2),
          new Step(ChronoUnit.DAYS, 7, 7),
          new Step(ChronoUnit.MONTHS, 1, 30.4),
          new Step(ChronoUnit.MONTHS, 3, 91.3),
          new Step(ChronoUnit.MONTHS, 6, 182.6),
          new Step(ChronoUnit.YEARS, 1, 365.25),
          new Step(ChronoUnit.YEARS, 2, 730.5),
          new Step(ChronoUnit.YEARS, 5, 1826),
          new Step(ChronoUnit.YEARS, 10, 3652),
          new Step(ChronoUnit.YEARS, 20, 7305),
          new Step(ChronoUnit.YEARS, 50, 18262),
          new Step(ChronoUnit.YEARS, 100, 36525),
          new Step(ChronoUnit.YEARS, 500, 182625));

  public TimelineScale {
    if (!from.isBefore(until)) {
      throw new IllegalArgumentException("scale " + from + ".." + until);
    }
  }

  /// A scale around all of `ranges` with a little air on both sides.
  ///
  /// @throws IllegalArgumentException when there are none
  public static TimelineScale around(List<TimeRange> ranges, double width) {
    var first = ranges.stream().map(TimeRange::from).min(LocalDate::compareTo);
    var last = ranges.stream().map(TimeRange::until).max(LocalDate::compareTo);
    if (first.isEmpty() || last.isEmpty()) {
      throw new IllegalArgumentException("no ranges");
    }
    long air = Math.max(2, ChronoUnit.DAYS.between(first.get(), last.get()) / 20);
    return new TimelineScale(first.get().minusDays(air), last.get().plusDays(air), width);
  }

  public double x(LocalDate day) {
    return width * ChronoUnit.DAYS.between(from, day) / days();
  }

  private double days() {
    return ChronoUnit.DAYS.between(from, until);
  }

  /// The divisions of the line, as many as have room for their labels.
  public List<Tick> ticks() {
    var step =
        STEPS.stream()
            .filter(s -> s.days * width / days() >= ROOM)
            .findFirst()
            .orElse(STEPS.getLast());
    var ticks = new ArrayList<Tick>();
    for (var day = before(step); day.isBefore(until); day = day.plus(step.amount, step.unit)) {
      if (!day.isBefore(from)) {
        ticks.add(new Tick(x(day), day, step.unit));
      }
    }
    return ticks;
  }

  /// A round day at or before the left edge.
  private LocalDate before(Step step) {
    return switch (step.unit) {
      case YEARS -> LocalDate.of(Math.floorDiv(from.getYear(), step.amount) * step.amount, 1, 1);
      case MONTHS ->
          LocalDate.of(
              from.getYear(), (from.getMonthValue() - 1) / step.amount * step.amount + 1, 1);
      default -> from;
    };
  }
}
