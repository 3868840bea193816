package ascribe.ui.timeline;

import ascribe.model.ReviewState;
import ascribe.model.Timex;
import ascribe.model.TimexType;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// What a timeline shows of a text: the dates with a known year on the line, those without in text
/// order beside it. Durations and sets are in neither.
///
/// @param dated by day
/// @param yearUnknown in text order
public record TimelineModel(List<Dated> dated, List<Timex> yearUnknown) {

  /// A date on the line.
  ///
  /// @param workedOut the text leaves a part open that was worked out, and no reader has confirmed
  ///   it: drawn hollow
  public record Dated(Timex timex, TimeRange range, boolean workedOut) {}

  /// A date as it is drawn.
  ///
  /// @param x left edge in pixels
  /// @param width in pixels
  /// @param lane 0 is next to the line
  public record Placed(Dated dated, double x, double width, int lane) {}

  public TimelineModel {
    dated = List.copyOf(dated);
    yearUnknown = List.copyOf(yearUnknown);
  }

  public static TimelineModel of(List<Timex> dates) {
    var dated = new ArrayList<Dated>();
    var unknown = new ArrayList<Timex>();
    for (var timex : dates) {
      if (timex.review() == ReviewState.REJECTED) {
        continue;
      }
      var range = TimeRange.of(timex.value());
      if (range.isPresent()) {
        dated.add(new Dated(timex, range.get(), workedOut(timex)));
      } else if (isOpen(timex)) {
        unknown.add(timex);
      }
    }
    dated.sort(
        Comparator.comparing((Dated d) -> d.range().from()).thenComparing(d -> d.timex().span()));
    unknown.sort(Comparator.comparing(Timex::span));
    return new TimelineModel(dated, unknown);
  }

  private static boolean workedOut(Timex timex) {
    boolean confirmed =
        switch (timex.review()) {
          case ACCEPTED, CHANGED, ADDED -> true;
          case NONE, REJECTED -> false;
        };
    return timex.anchor() != Timex.Anchor.NONE && !confirmed;
  }

  /// Waits for a year or a date to rest on.
  private static boolean isOpen(Timex timex) {
    boolean date = timex.type() == TimexType.DATE || timex.type() == TimexType.TIME;
    return date && (timex.value().contains("X") || timex.anchor() == Timex.Anchor.UNKNOWN);
  }

  /// Puts the dates of the line beside and above each other so that none covers another.
  ///
  /// @param smallest width in pixels below which no date is drawn
  public List<Placed> place(TimelineScale scale, double smallest) {
    var ends = new ArrayList<Double>();
    var placed = new ArrayList<Placed>();
    for (var d : dated) {
      double from = scale.x(d.range().from());
      double width = Math.max(smallest, scale.x(d.range().until()) - from);
      double x = d.range().isDay() ? from - smallest / 2 : from;
      int lane = 0;
      while (lane < ends.size() && ends.get(lane) > x) {
        lane++;
      }
      if (lane == ends.size()) {
        ends.add(0.0);
      }
      ends.set(lane, x + width + 2);
      placed.add(new Placed(d, x, width, lane));
    }
    return placed;
  }
}
