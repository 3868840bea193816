package ascribe.picture;

import ascribe.picture.TimelineModel.Dated;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/// Draws a timeline to scale: over the line days as dots and longer dates as bars, worked-out ones
/// hollow; under it the passages, by when they were said and by when they speak of.
///
/// @param width in pixels
/// @param faint tells the identifiers of dates and marks that a filter hides
/// @param section the days that are shown, where not all are
public record TimelinePicture(
    TimelineModel model,
    TimelineWords words,
    double width,
    Predicate<String> faint,
    Optional<TimeRange> section) {

  private static final double DOT = 11;
  private static final double LANE = 15;
  private static final double AXIS = 24;
  static final double AIR = 8;
  private static final int MOST_LANES = 8;
  private static final int MOST_OPEN = 60;
  static final double SMALL = 11;

  /// Room that is kept for the label of a date before a break, in pixels.
  private static final double WIDEST = 90;

  static final double FAINT = 0.3;

  /// A picture of all days.
  public TimelinePicture(
      TimelineModel model, TimelineWords words, double width, Predicate<String> faint) {
    this(model, words, width, faint, Optional.empty());
  }

  /// The line alone, for a window that shows the rest beside it; nothing when no date is on it.
  public Optional<Picture> line() {
    if (shown().dated().isEmpty()) {
      return Optional.empty();
    }
    var shapes = new ArrayList<Shape>();
    double height = draw(shapes, 0, false);
    return Optional.of(new Picture(words.title(), width, height, shapes));
  }

  /// Everything, as it goes into a file: with heading, the dates without a year, and how to read
  /// it.
  ///
  /// @param heading what the dates are of
  public Picture sheet(String heading) {
    var page = new Page(width);
    page.heading(heading);
    var shapes = new ArrayList<>(page.shapes());
    double y = page.bottom();
    if (!shown().dated().isEmpty()) {
      y = draw(shapes, y, true) + AIR;
    }
    page = new Page(width, y);
    if (section.isPresent()) {
      page.small(words.section(scale(true).days(), outside(section.get())), Ink.WORDS);
    }
    if (!model.yearUnknown().isEmpty()) {
      page.small(words.yearUnknown(), Ink.SOFT);
      page.flow(open());
    }
    page.small(words.legend(), Ink.SOFT);
    if (!shown().dated().isEmpty() && !scale(true).breaks().isEmpty()) {
      page.small(words.breaks(), Ink.SOFT);
    }
    shapes.addAll(page.shapes());
    return new Picture(heading + " – " + words.title(), width, page.bottom() + AIR, shapes);
  }

  /// The dates without a year, each wording once.
  private List<String> open() {
    var all = model.yearUnknown().stream().map(words::of).distinct().toList();
    return all.size() <= MOST_OPEN
        ? all
        : Stream.concat(
                all.stream().limit(MOST_OPEN), Stream.of(words.more(all.size() - MOST_OPEN)))
            .toList();
  }

  /// @param labelled says beside each date what it is, where nobody can point at it and ask
  /// @return the lower edge of what was drawn
  private double draw(List<Shape> shapes, double top, boolean labelled) {
    var scale = scale(labelled);
    var dates =
        Placed.all(
            shown().dated(),
            Dated::range,
            scale,
            DOT,
            d -> labelled ? Page.length(words.label(d), SMALL) + AIR : 0);
    int lanes = Placed.lanes(dates, MOST_LANES);
    double axis = top + lanes * LANE + AIR;
    new TimelineAxis(scale, words, axis, top, axis + AXIS).draw(shapes);
    dates.stream().filter(p -> p.lane() < MOST_LANES).forEach(p -> date(shapes, p, axis, labelled));
    TimelineLabels.more(shapes, words, width, dates, MOST_LANES, top + SMALL);
    return new TimelineTold(words, scale, faint, labelled)
        .draw(shapes, shown().told(), axis + AXIS);
  }

  private TimelineModel shown() {
    return section.map(model::in).orElse(model);
  }

  private TimelineScale scale(boolean labelled) {
    double beside =
        shown().dated().stream()
            .mapToDouble(d -> labelled ? Page.length(words.label(d), SMALL) + AIR : 0)
            .max()
            .orElse(0);
    return TimelineZoom.scale(shown(), section, width, Math.min(beside, WIDEST));
  }

  /// How many dates are not shown.
  private int outside(TimeRange days) {
    return model.dated().size() - model.in(days).dated().size();
  }

  private void date(List<Shape> shapes, Placed<Dated> placed, double axis, boolean labelled) {
    var date = placed.what();
    double strength = date.mentions().stream().allMatch(t -> faint.test(t.id())) ? FAINT : 1;
    double y = axis - AIR / 2 - DOT - placed.lane() * LANE;
    boolean point = date.range().isDay();
    double x = point ? placed.x() + (placed.width() - DOT) / 2 : placed.x();
    double length = point ? DOT : placed.width();
    shapes.add(
        new Shape.Box(
            x, y, length, DOT, point ? DOT / 2 : 3, date.workedOut(), Ink.ACCENT, strength));
    if (labelled) {
      TimelineLabels.beside(shapes, placed, words.label(date), y + DOT - 2, strength);
    }
    shapes.add(new Shape.Spot(x, y, length, DOT, date.id(), words.of(date)));
  }
}
