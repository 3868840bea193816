package ascribe.picture;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;

/// A part of a timeline whose days all have the same width.
///
/// @param from the day at its left edge
/// @param until the day at its right edge
/// @param left in pixels
/// @param right in pixels
public record TimelineStretch(LocalDate from, LocalDate until, double left, double right) {

  /// Labels closer than this, in pixels, would run into each other.
  private static final double ROOM = 64;

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

  public TimelineStretch {
    if (!from.isBefore(until) || left < 0 || right <= left) {
      throw new IllegalArgumentException(
          "stretch " + from + ".." + until + " on " + left + ".." + right);
    }
  }

  /// The place of a day; an edge for days outside.
  public double x(LocalDate day) {
    double share = ChronoUnit.DAYS.between(from, day) / days();
    return Math.clamp(left + share * (right - left), left, right);
  }

  /// The day at a place; that of an edge for places outside.
  LocalDate day(double x) {
    double share = Math.clamp((x - left) / (right - left), 0.0, 1.0);
    return from.plusDays((long) Math.floor(share * days()));
  }

  private double days() {
    return ChronoUnit.DAYS.between(from, until);
  }

  /// The divisions, as many as have room for their labels, and at least one. The first of days
  /// tells its year.
  public List<TimelineTick> ticks() {
    int step = 0;
    while (step < STEPS.size() - 1 && STEPS.get(step).days * (right - left) / days() < ROOM) {
      step++;
    }
    var ticks = ticks(STEPS.get(step));
    while (ticks.isEmpty() && step > 0) {
      step--;
      ticks = ticks(STEPS.get(step));
    }
    return ticks;
  }

  private List<TimelineTick> ticks(Step step) {
    var ticks = new ArrayList<TimelineTick>();
    for (var day = before(step); day.isBefore(until); day = day.plus(step.amount, step.unit)) {
      if (!day.isBefore(from)) {
        boolean newYear = ticks.isEmpty() || ticks.getLast().day().getYear() != day.getYear();
        ticks.add(new TimelineTick(x(day), day, step.unit, newYear));
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
