package ascribe.model;

import static java.time.temporal.ChronoUnit.DAYS;

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
  /// @param start where its words begin, in UTF-16 units
  /// @param end where they end
  /// @param own whether the text alone tells it
  /// @param compared whether it is the year before another: "a year earlier"
  record Told(Moment moment, String value, int start, int end, boolean own, boolean compared) {}

  /// A date told this many UTF-16 units before still supplies the day of an hour.
  private static final int NEAR = 300;

  /// A date told this many UTF-16 units before still supplies the year of a date without one.
  private static final int SAME_STORY = 1500;

  /// Days told with less than this many between them belong to one story.
  private static final int FEW_DAYS = 31;

  private final @Nullable LocalDate documentDate;
  private final boolean news;
  private final Places places;
  private final List<Told> told = new ArrayList<>();

  /// @param news whether the writer reports the days around the document's date
  Story(Document document, boolean news) {
    this.documentDate = document.date();
    this.places = new Places(document);
    this.news = news;
  }

  void remember(Timex timex) {
    boolean tells = timex.type() == TimexType.DATE || timex.type() == TimexType.TIME;
    if (tells && timex.review() != ReviewState.REJECTED) {
      var moment = Moment.parse(timex.value());
      if (moment != null) {
        boolean own = timex.anchor() != Anchor.DOCUMENT;
        told.add(
            new Told(
                moment,
                timex.value(),
                timex.span().start(),
                timex.span().end(),
                own,
                compares(timex.reading())));
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
      case DAY -> last(t -> start - t.end <= NEAR && suppliesDay(t, start, partial.direction()));
      case YEAR ->
          news || sided(partial.direction())
              ? Optional.empty()
              : last(t -> start - t.end <= SAME_STORY && t.moment.dated() && t.own)
                  .filter(this::longAgo)
                  .filter(t -> goesOn(t, start, partial.direction(), placeholder));
      case WEEK, MONTH -> Optional.empty();
    };
  }

  /// Whether an hour at `start` is one of the day: told in the same sentence, or right before it in
  /// the same paragraph. A day to come supplies hours to come only, and a deadline none of what
  /// follows: "until Thursday".
  private boolean suppliesDay(Told t, int start, Direction direction) {
    if (t.moment.precision() != Unit.DAY || places.sentenceEnds(t.end, start) > 1) {
      return false;
    }
    boolean sameSentence = places.sentenceEnds(t.end, start) == 0;
    if (!toCome(t)) {
      return sameSentence || places.sameParagraph(t.end, start);
    }
    return direction != Direction.PAST
        && (sameSentence
            || direction == Direction.FUTURE
                && !places.deadline(t.start)
                && !places.opensClause(start));
  }

  /// Whether a day or month without a year still belongs to the story of that date. A year that
  /// only stands in a sentence ("the house he built in 1971", "a 2019 study") begins no story.
  private boolean goesOn(Told t, int start, Direction direction, Placeholder placeholder) {
    int sentences = places.sentenceEnds(t.end, start);
    boolean opens = places.opensClause(start);
    if (sentences > 1) {
      return opens && fewDaysFrom(t, placeholder);
    }
    boolean bare = t.moment.precision() == Unit.YEAR;
    if (direction == Direction.FUTURE && !opens) {
      return sentences == 0 && !bare || fewDaysFrom(t, placeholder);
    }
    return opens
        || !bare
        || places.opensClause(t.start)
        || sentences == 0 && places.onlyAdds(t.end, start);
  }

  /// Whether the expression is a day that lies near the one told before: a story that goes on day
  /// by day.
  private static boolean fewDaysFrom(Told t, Placeholder placeholder) {
    return t.moment.precision() == Unit.DAY
        && placeholder
            .filled(t.moment.day(), Direction.SAME)
            .map(Moment::parse)
            .filter(m -> m.precision() == Unit.DAY)
            .filter(m -> Math.abs(DAYS.between(t.moment.day(), m.day())) <= FEW_DAYS)
            .isPresent();
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
