package ascribe.picture;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/// Finds the dates that would be squeezed together by a long time without any, so that the line can
/// be broken there.
final class TimelineGroups {

  /// A break leaves out at least this share of the line.
  private static final double EMPTY = 0.2;

  /// Dates closer than this many pixels, on average, are a blot.
  private static final double LEGIBLE = 6;

  /// Dates side by side.
  ///
  /// @param ranges by their first day
  record Group(List<TimeRange> ranges) {

    LocalDate from() {
      return ranges.getFirst().from();
    }

    LocalDate until() {
      return ranges.stream().map(TimeRange::until).max(LocalDate::compareTo).orElseThrow();
    }

    long days() {
      return TimelineScale.length(from(), until());
    }

    long daysTo(Group next) {
      return TimelineScale.length(until(), next.from());
    }

    /// Whether its dates run into each other on a line of `width` pixels for `all` days.
    boolean squeezed(long all, double width) {
      double legible = Math.min(ranges.size() * LEGIBLE, width / 3);
      return ranges.size() > 1 && days() * width / all < legible;
    }
  }

  private TimelineGroups() {}

  /// One group, or several where breaks help.
  ///
  /// @param sorted different ranges by their first day, at least one
  /// @param width of the line in pixels
  /// @param most groups
  static List<Group> of(List<TimeRange> sorted, double width, int most) {
    return split(new Group(sorted), width, most);
  }

  private static List<Group> split(Group all, double width, int most) {
    var parts = most < 2 ? List.of(all) : joined(apart(all), all, width, most);
    if (parts.size() == 1) {
      return parts;
    }
    var groups = new ArrayList<Group>();
    int left = most - parts.size();
    for (var part : parts) {
      var within = split(part, width * part.ranges().size() / all.ranges().size(), left + 1);
      left -= within.size() - 1;
      groups.addAll(within);
    }
    return groups;
  }

  /// Cut at each long time without a date.
  private static List<Group> apart(Group all) {
    var groups = new ArrayList<Group>();
    var group = new ArrayList<TimeRange>();
    var reached = all.from();
    double empty = all.days() * EMPTY;
    for (var range : all.ranges()) {
      if (!group.isEmpty() && TimelineScale.length(reached, range.from()) >= empty) {
        groups.add(new Group(List.copyOf(group)));
        group.clear();
      }
      group.add(range);
      reached = range.until().isAfter(reached) ? range.until() : reached;
    }
    groups.add(new Group(List.copyOf(group)));
    return groups;
  }

  /// Keeps only cuts beside a group that needs them, the widest first.
  private static List<Group> joined(List<Group> groups, Group all, double width, int most) {
    long days = all.days();
    var cuts =
        IntStream.range(1, groups.size())
            .filter(
                i -> groups.get(i - 1).squeezed(days, width) || groups.get(i).squeezed(days, width))
            .boxed()
            .sorted(
                Comparator.comparing((Integer i) -> groups.get(i - 1).daysTo(groups.get(i)))
                    .reversed())
            .limit(most - 1L)
            .toList();
    var parts = new ArrayList<Group>();
    for (int i = 0; i < groups.size(); i++) {
      if (i == 0 || cuts.contains(i)) {
        parts.add(groups.get(i));
      } else {
        var ranges = new ArrayList<>(parts.removeLast().ranges());
        ranges.addAll(groups.get(i).ranges());
        parts.add(new Group(List.copyOf(ranges)));
      }
    }
    return parts;
  }
}
