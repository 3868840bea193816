package ascribe.model;

import static java.time.temporal.ChronoUnit.DAYS;

import ascribe.model.TimexReading.Direction;
import ascribe.model.TimexReading.Unit;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// Tells whether a day or month without a year belongs to a story of long ago that was told before
/// it.
record OldStory(@Nullable LocalDate documentDate, Places places) {

  /// What supplies the year of a day or month.
  enum Year {
    STORY,
    DOCUMENT,
    /// It may be either.
    OPEN
  }

  /// Days told with less than this many between them belong to one story.
  private static final int FEW_DAYS = 31;

  /// Days before the document's date on which something may just have happened.
  private static final int LATELY = 92;

  /// Whether the date lies years before the document's, or is told so precisely after it that the
  /// document's cannot be right.
  boolean longAgo(Told t) {
    if (documentDate == null) {
      return t.moment().precision().compareTo(Unit.YEAR) <= 0;
    }
    int years = documentDate.getYear() - t.moment().day().getYear();
    var coarsest = years > 1 ? Unit.YEAR : Unit.MONTH;
    return (years > 1 || years < 0) && t.moment().precision().compareTo(coarsest) <= 0;
  }

  /// The year of a day or month at `start` in a text that reports the days around the document's
  /// date: that date's, but for a day that lies near the one of an old story told right before.
  Year inNews(Told t, int start, Direction direction, Placeholder placeholder) {
    boolean either =
        direction != Direction.FUTURE
            && places.sentenceEnds(t.end(), start) <= 1
            && fewDaysFrom(t, placeholder)
            && !lately(placeholder);
    return either ? Year.OPEN : Year.DOCUMENT;
  }

  /// The year of a day or month at `start` that may belong to the story of `t`. The day of an
  /// anniversary is told near its date: what comes within days of the document's is its own. A
  /// birth begins no story: what may just have happened behind it has, as in an obituary. A story
  /// goes forward; what would go back is left open.
  Year of(Told t, int start, Direction direction, Placeholder placeholder) {
    if (direction == Direction.FUTURE && (soon(placeholder) || places.promises(start))
        || !goesOn(t, start, direction, placeholder)) {
      return Year.DOCUMENT;
    }
    boolean precise = t.moment().precision().compareTo(Unit.MONTH) <= 0;
    boolean near = fewDaysFrom(t, placeholder);
    boolean birth = places.birth(t.start());
    if (precise && !near && birth && lately(placeholder)) {
      return Year.DOCUMENT;
    }
    boolean breaks = birth || goesBack(t, placeholder);
    return precise && !near && breaks ? Year.OPEN : Year.STORY;
  }

  /// Whether a day or month without a year still belongs to the story of that date. A year that
  /// only stands in a sentence ("the house he built in 1971", "a 2019 study") begins no story.
  private boolean goesOn(Told t, int start, Direction direction, Placeholder placeholder) {
    int sentences = places.sentenceEnds(t.end(), start);
    boolean opens = places.opensClause(start);
    if (sentences > 1) {
      return opens && fewDaysFrom(t, placeholder);
    }
    boolean bare = t.moment().precision() == Unit.YEAR;
    if (direction == Direction.FUTURE && !opens) {
      return sentences == 0 && !bare || fewDaysFrom(t, placeholder);
    }
    return opens
        || !bare
        || places.opensClause(t.start())
        || sentences == 0 && places.onlyAdds(t.end(), start);
  }

  /// Whether the expression is a day that lies near the one told before: a story that goes on day
  /// by day.
  private static boolean fewDaysFrom(Told t, Placeholder placeholder) {
    var day = told(placeholder, t.moment().day(), Direction.SAME);
    return t.moment().precision() == Unit.DAY
        && day != null
        && day.precision() == Unit.DAY
        && Math.abs(DAYS.between(t.moment().day(), day.day())) <= FEW_DAYS;
  }

  private static boolean goesBack(Told t, Placeholder placeholder) {
    var day = told(placeholder, t.moment().day(), Direction.SAME);
    return day != null
        && day.precision().compareTo(Unit.MONTH) <= 0
        && (day.precision() == Unit.DAY
            ? day.day().isBefore(t.moment().day())
            : day.day().isBefore(t.moment().day().withDayOfMonth(1)));
  }

  private boolean soon(Placeholder placeholder) {
    return within(placeholder, Direction.FUTURE, FEW_DAYS);
  }

  private boolean lately(Placeholder placeholder) {
    return within(placeholder, Direction.PAST, LATELY);
  }

  private boolean within(Placeholder placeholder, Direction direction, int days) {
    var day = documentDate == null ? null : told(placeholder, documentDate, direction);
    return documentDate != null
        && day != null
        && day.precision().compareTo(Unit.MONTH) <= 0
        && Math.abs(DAYS.between(documentDate, direction == Direction.PAST ? last(day) : day.day()))
            <= days;
  }

  private static LocalDate last(Moment moment) {
    return moment.precision() == Unit.MONTH
        ? moment.day().plusMonths(1).minusDays(1)
        : moment.day();
  }

  private static @Nullable Moment told(
      Placeholder placeholder, LocalDate from, Direction direction) {
    return placeholder.filled(from, direction).map(Moment::parse).orElse(null);
  }
}
