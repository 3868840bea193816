package ascribe.picture;

import ascribe.picture.TimelineModel.Dated;
import ascribe.picture.TimelineModel.Told;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// Which days of a timeline are shown, and the steps closer to some of them and away again.
/// Whatever is shown has a date in it.
///
/// @param section the days that are shown, where not all are
public record TimelineZoom(TimelineModel model, Optional<TimeRange> section) {

  /// Of the line that the steps are reckoned on, in pixels.
  private static final double WIDTH = 960;

  /// Fewer days are not worth a step.
  private static final int FEWEST = 3;

  /// All days of a timeline.
  public static TimelineZoom all(TimelineModel model) {
    return new TimelineZoom(model, Optional.empty());
  }

  /// The same days of a timeline that may have changed; all of them when nothing is left there.
  public TimelineZoom of(TimelineModel now) {
    return new TimelineZoom(now, section.filter(s -> !now.in(s).dated().isEmpty()));
  }

  /// The half of the line around one of its places.
  ///
  /// @param share of the line's width, from the left
  public TimelineZoom closer(double share) {
    var dates = shown().dated();
    if (dates.isEmpty()) {
      return this;
    }
    var scale = scale(shown(), section, WIDTH, 0);
    double left = Math.clamp(share - 0.25, 0, 0.5) * WIDTH;
    var half = days(scale.day(left), scale.day(left + WIDTH / 2).plusDays(1));
    boolean smaller = length(half) < length(scale.days());
    return smaller && !model.in(half).dated().isEmpty()
        ? new TimelineZoom(model, Optional.of(half))
        : this;
  }

  /// The half of the line that has most dates.
  public TimelineZoom closer() {
    var dates = shown().dated();
    if (dates.isEmpty()) {
      return this;
    }
    var scale = scale(shown(), section, WIDTH, 0);
    var places = dates.stream().map(d -> middle(d, scale)).sorted().toList();
    double best = places.stream().max(Comparator.comparingLong(x -> near(places, x))).orElseThrow();
    var next = closer(best / WIDTH);
    // A long date in the middle of nothing hides the others: go where single days are.
    return next.equals(this) ? closer(places.getFirst() / WIDTH) : next;
  }

  private static long near(List<Double> places, double x) {
    return places.stream().filter(p -> Math.abs(p - x) <= WIDTH / 4).count();
  }

  private static double middle(Dated date, TimelineScale scale) {
    return (scale.x(date.range().from()) + scale.x(date.range().until())) / 2;
  }

  /// Twice the days, and at least one date more; all when there are no others.
  public TimelineZoom wider() {
    return section
        .map(now -> {
          var from = now.from().minusDays(length(now) / 2);
          var until = now.until().plusDays(length(now) / 2);
          var outside = outside(now);
          var twice = days(from, until);
          boolean more = outside.stream().anyMatch(d -> d.range().overlaps(twice));
          if (!more && !outside.isEmpty()) {
            var nearest = outside.stream().min(Comparator.comparingLong(d -> away(d, now)));
            return within(joined(twice, nearest.orElseThrow().range()));
          }
          return within(twice);
        })
        .orElse(this);
  }

  /// As many days earlier or later, by half of what is shown or to the next date.
  public TimelineZoom moved(boolean later) {
    return section
        .map(now -> {
          long half = Math.max(1, length(now) / 2) * (later ? 1 : -1);
          var next = days(now.from().plusDays(half), now.until().plusDays(half));
          var beyond =
              outside(now).stream()
                  .map(Dated::range)
                  .filter(
                      r -> later ? !r.from().isBefore(now.until()) : !r.until().isAfter(now.from()))
                  .toList();
          if (beyond.isEmpty()) {
            return this;
          }
          if (beyond.stream().noneMatch(r -> r.overlaps(next))) {
            var target =
                later
                    ? beyond.stream().map(TimeRange::from).min(LocalDate::compareTo)
                    : beyond.stream().map(TimeRange::last).max(LocalDate::compareTo);
            long by =
                ChronoUnit.DAYS.between(now.from().plusDays(length(now) / 2), target.orElseThrow());
            return new TimelineZoom(
                model, Optional.of(days(now.from().plusDays(by), now.until().plusDays(by))));
          }
          return new TimelineZoom(model, Optional.of(next));
        })
        .orElse(this);
  }

  private TimelineZoom within(TimeRange days) {
    boolean all = model.dated().stream().allMatch(d -> d.range().overlaps(days));
    return new TimelineZoom(model, all ? Optional.empty() : Optional.of(days));
  }

  private List<Dated> outside(TimeRange days) {
    return model.dated().stream().filter(d -> !d.range().overlaps(days)).toList();
  }

  private static long away(Dated date, TimeRange days) {
    return date.range().from().isBefore(days.from())
        ? ChronoUnit.DAYS.between(date.range().until(), days.from())
        : ChronoUnit.DAYS.between(days.until(), date.range().from());
  }

  private static TimeRange joined(TimeRange days, TimeRange date) {
    return date.from().isBefore(days.from())
        ? days(date.last(), days.until())
        : days(days.from(), date.from().plusDays(1));
  }

  private static TimeRange days(LocalDate from, LocalDate until) {
    var least = from.plusDays(FEWEST);
    return new TimeRange(from, until.isBefore(least) ? least : until);
  }

  private static long length(TimeRange days) {
    return ChronoUnit.DAYS.between(days.from(), days.until());
  }

  private TimelineModel shown() {
    return section.map(model::in).orElse(model);
  }

  /// The scale of what is shown, of which only the days of the section count.
  ///
  /// @param beside room for the words behind a date, in pixels
  static TimelineScale scale(
      TimelineModel shown, Optional<TimeRange> section, double width, double beside) {
    return TimelineScale.around(
        Stream.concat(
                shown.dated().stream().map(Dated::range), shown.told().stream().map(Told::range))
            .map(r -> section.map(r::within).orElse(r))
            .toList(),
        width,
        beside);
  }
}
