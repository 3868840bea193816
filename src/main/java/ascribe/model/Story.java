package ascribe.model;

import ascribe.model.Timex.Anchor;
import ascribe.model.TimexReading.Direction;
import ascribe.model.TimexReading.Offset;
import ascribe.model.TimexReading.Partial;
import ascribe.model.TimexReading.Reference;
import ascribe.model.TimexReading.Unit;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/// The dates that a text has told so far, and which of them supplies what a later one lacks.
final class Story {

  /// A date of the text that later ones can rest on.
  ///
  /// @param end where its words end, in UTF-16 units
  /// @param own whether the text alone tells it
  /// @param compared whether it is the year before another: "a year earlier"
  record Told(Moment moment, String value, int end, boolean own, boolean compared) {}

  /// A date told this many UTF-16 units before still supplies the day of an hour.
  private static final int NEAR = 300;

  /// A date told this many UTF-16 units before still supplies the year of a date without one.
  private static final int SAME_STORY = 1500;

  private final @Nullable LocalDate documentDate;
  private final boolean news;
  private final List<Told> told = new ArrayList<>();

  /// @param news whether the writer reports the days around the document's date
  Story(@Nullable LocalDate documentDate, boolean news) {
    this.documentDate = documentDate;
    this.news = news;
  }

  void remember(Timex timex) {
    boolean tells = timex.type() == TimexType.DATE || timex.type() == TimexType.TIME;
    if (tells && timex.review() != ReviewState.REJECTED) {
      var moment = Moment.parse(timex.value());
      if (moment != null) {
        boolean own = timex.anchor() != Anchor.DOCUMENT;
        told.add(
            new Told(moment, timex.value(), timex.span().end(), own, compares(timex.reading())));
      }
    }
  }

  /// The dates told so far, last first, that `offset` may count from. "A year earlier" does not
  /// count from another "year earlier": reports compare each figure with the one of their own
  /// period. "Two days earlier" does not count from a day that is still to come: a promise "by
  /// Christmas" is no point of the story. Quarters count from quarters alone: days told meanwhile
  /// are those of a report.
  List<Told> countedFrom(Offset offset) {
    return told.reversed().stream()
        .filter(t -> !t.compared || !compares(offset))
        .filter(t -> offset.amount() >= 0 || !toCome(t))
        .filter(t -> offset.unit() != Unit.QUARTER || t.moment.precision() == Unit.QUARTER)
        .toList();
  }

  private boolean toCome(Told t) {
    return documentDate != null && t.moment.dated() && t.moment.day().isAfter(documentDate);
  }

  private static boolean compares(TimexReading reading) {
    return reading instanceof Offset(Reference reference, int amount, Unit unit, _)
        && reference == Reference.NARRATIVE
        && amount == -1
        && unit == Unit.YEAR;
  }

  /// The date told before that supplies what is missing: for a reading of the narrative the last
  /// one, for an hour the last day told near it, and for a day or month of a story of long ago the
  /// year that it has come to.
  Optional<Told> supplier(Timex timex, Partial partial, Placeholder placeholder) {
    int start = timex.span().start();
    if (partial.reference() == Reference.NARRATIVE) {
      return last(t -> t.moment.dated() && t.moment.precision().compareTo(Unit.YEAR) <= 0);
    }
    return switch (placeholder.missing()) {
      case DAY -> last(t -> start - t.end <= NEAR && t.moment.precision() == Unit.DAY);
      case YEAR ->
          news || sided(partial.direction())
              ? Optional.empty()
              : last(t -> start - t.end <= SAME_STORY && t.moment.dated() && t.own)
                  .filter(this::longAgo);
      case WEEK, MONTH -> Optional.empty();
    };
  }

  private Optional<Told> last(Predicate<Told> wanted) {
    return told.reversed().stream().filter(wanted).findFirst();
  }

  /// Whether the words themselves say which side of the document's date is meant.
  private static boolean sided(Direction direction) {
    return switch (direction) {
      case BEFORE, SAME, AFTER -> true;
      case PAST, NEAREST, FUTURE -> false;
    };
  }

  /// Whether the date lies years before the document's, or is told so precisely after it that the
  /// document's cannot be right.
  private boolean longAgo(Told t) {
    if (documentDate == null) {
      return t.moment.precision().compareTo(Unit.YEAR) <= 0;
    }
    int years = documentDate.getYear() - t.moment.day().getYear();
    var coarsest = years > 1 ? Unit.YEAR : Unit.MONTH;
    return (years > 1 || years < 0) && t.moment.precision().compareTo(coarsest) <= 0;
  }
}
