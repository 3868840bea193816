package ascribe.picture;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// Days to horizontal places: in proportion within each stretch, with a break between stretches
/// where a long time without dates is left out.
///
/// @param stretches from left to right, at least one
/// @param width of the line in pixels
public record TimelineScale(List<TimelineStretch> stretches, double width) {

  /// A time that is left out.
  ///
  /// @param from its first day
  /// @param last its last day
  /// @param left in pixels
  /// @param right in pixels
  public record Break(LocalDate from, LocalDate last, double left, double right) {}

  /// Of a break, in pixels.
  private static final double BREAK = 20;

  /// Of a stretch, in pixels, so that its label has room.
  private static final double NARROWEST = 64;

  public TimelineScale {
    stretches = List.copyOf(stretches);
    if (stretches.isEmpty()) {
      throw new IllegalArgumentException("no stretches");
    }
  }

  /// A scale around all of `ranges`, with a little air on both sides of each stretch. A stretch is
  /// the wider the more dates are on it.
  ///
  /// @throws IllegalArgumentException when there are none
  public static TimelineScale around(List<TimeRange> ranges, double width) {
    return around(ranges, width, 0);
  }

  /// @param beside room behind the last date of a stretch for words, before a break, in pixels
  static TimelineScale around(List<TimeRange> ranges, double width, double beside) {
    var sorted =
        ranges.stream()
            .distinct()
            .sorted(Comparator.comparing(TimeRange::from).thenComparing(TimeRange::until))
            .toList();
    if (sorted.isEmpty()) {
      throw new IllegalArgumentException("no ranges");
    }
    double narrowest = NARROWEST + beside;
    int most = Math.max(1, (int) ((width + BREAK) / (narrowest + BREAK)));
    var groups = TimelineGroups.of(sorted, width, most);
    double room = width - BREAK * (groups.size() - 1);
    double shared = Math.max(0, room - narrowest * groups.size());
    var stretches = new ArrayList<TimelineStretch>();
    double x = 0;
    for (int i = 0; i < groups.size(); i++) {
      var group = groups.get(i);
      double length =
          groups.size() == 1 ? width : narrowest + shared * group.ranges().size() / sorted.size();
      long air = Math.max(2, group.days() / 20);
      long before = i == 0 ? air : Math.min(air, groups.get(i - 1).daysTo(group) / 3);
      long words = (long) Math.ceil((group.days() + before) * beside / (length - beside));
      long after =
          i == groups.size() - 1
              ? air
              : Math.min(Math.max(air, words), group.daysTo(groups.get(i + 1)) / 3);
      stretches.add(
          new TimelineStretch(
              group.from().minusDays(before), group.until().plusDays(after), x, x + length));
      x += length + BREAK;
    }
    return new TimelineScale(stretches, width);
  }

  /// The place of a day; the edge beside the break for a day that is left out.
  public double x(LocalDate day) {
    return stretches.reversed().stream()
        .filter(s -> !day.isBefore(s.from()))
        .findFirst()
        .orElse(stretches.getFirst())
        .x(day);
  }

  /// The day at a place; the day before what a break leaves out for a place in it.
  LocalDate day(double x) {
    return stretches.reversed().stream()
        .filter(s -> x >= s.left())
        .findFirst()
        .orElse(stretches.getFirst())
        .day(x);
  }

  /// The stretch whose right edge is the first one at or behind `x`.
  TimelineStretch at(double x) {
    return stretches.stream().filter(s -> x <= s.right()).findFirst().orElse(stretches.getLast());
  }

  /// What is left out, from left to right.
  public List<Break> breaks() {
    var breaks = new ArrayList<Break>();
    for (int i = 1; i < stretches.size(); i++) {
      var before = stretches.get(i - 1);
      var after = stretches.get(i);
      breaks.add(
          new Break(before.until(), after.from().minusDays(1), before.right(), after.left()));
    }
    return breaks;
  }

  /// From one edge to the other.
  TimeRange days() {
    return new TimeRange(stretches.getFirst().from(), stretches.getLast().until());
  }

  /// In days.
  static long length(LocalDate from, LocalDate until) {
    return ChronoUnit.DAYS.between(from, until);
  }
}
