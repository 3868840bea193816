package ascribe.model;

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

  /// A date told this many UTF-16 units before still supplies the day of an hour.
  private static final int NEAR = 300;

  /// A date told this many UTF-16 units before still supplies the year of a date without one.
  private static final int SAME_STORY = 1500;

  /// Sentences over which a day to come is still the one of its weekday.
  private static final int GOES_ON = 3;

  private final @Nullable LocalDate documentDate;
  private final boolean news;
  private final Places places;
  private final OldStory old;
  private final List<Told> told = new ArrayList<>();

  /// @param news whether the writer reports the days around the document's date
  Story(Document document, boolean news) {
    this.documentDate = document.date();
    this.places = new Places(document);
    this.old = new OldStory(documentDate, places);
    this.news = news;
  }

  void remember(Timex timex) {
    boolean tells = timex.type() == TimexType.DATE || timex.type() == TimexType.TIME;
    if (tells && timex.review() != ReviewState.REJECTED) {
      var moment = Moment.parse(timex.value());
      if (moment != null) {
        told.add(new Told(moment, timex));
      }
    }
  }

  /// The dates told so far that `offset` may count from, its words at `start`.
  Points countedFrom(Offset offset, int start) {
    return Points.of(told, offset, start, this, places);
  }

  boolean toCome(Told t) {
    return documentDate != null && t.moment().dated() && t.moment().day().isAfter(documentDate);
  }

  /// Whether it is to come or going on: what was some time after it cannot be told yet.
  boolean notOver(Told t) {
    return toCome(t) || t.moment().dated() && ofToday(t);
  }

  /// Whether it is the document's own day, that of a dateline as a rule.
  boolean ofToday(Told t) {
    return t.moment().day().equals(documentDate);
  }

  boolean documentYear(Told t) {
    return documentDate != null && t.moment().day().getYear() == documentDate.getYear();
  }

  /// The date told before that supplies what is missing: for a reading of the narrative the last
  /// one, for an hour the last day told near it, and for a day or month of a story of long ago the
  /// year that it has come to.
  Optional<Told> supplier(Timex timex, Partial partial, Placeholder placeholder) {
    int start = timex.span().start();
    if (partial.reference() == Reference.NARRATIVE) {
      return last(t -> t.moment().dated() && t.moment().precision().compareTo(Unit.YEAR) <= 0);
    }
    return switch (placeholder.missing()) {
      case DAY -> last(t -> start - t.end() <= NEAR && suppliesDay(t, start, partial.direction()));
      case YEAR ->
          longAgo(partial, start)
              .filter(t -> year(t, start, partial, placeholder) == OldStory.Year.STORY);
      case WEEK -> comingDay(partial, placeholder, start);
      case MONTH -> Optional.empty();
    };
  }

  /// The day to come that the text has told just before, for the same weekday of which no verb
  /// tells: "They meet on Friday. A draw on Friday is enough".
  private Optional<Told> comingDay(Partial partial, Placeholder placeholder, int start) {
    return partial.direction() == Direction.NEAREST
        ? last(t -> t.moment().precision() == Unit.DAY && isWeekday(t.moment().day(), placeholder))
            .filter(this::toCome)
            .filter(t -> places.sentenceEnds(t.end(), start) <= GOES_ON)
        : Optional.empty();
  }

  /// Whether a day is the one of the week that the placeholder names.
  private static boolean isWeekday(LocalDate day, Placeholder weekday) {
    return weekday.rest().charAt(0) - '0' == day.getDayOfWeek().getValue();
  }

  /// Whether a day or month may as well belong to a story of long ago as to the days around the
  /// document's date.
  boolean leavesOpen(Timex timex, Partial partial, Placeholder placeholder) {
    int start = timex.span().start();
    return partial.reference() == Reference.DOCUMENT
        && placeholder.missing() == Placeholder.Missing.YEAR
        && longAgo(partial, start)
            .filter(t -> year(t, start, partial, placeholder) == OldStory.Year.OPEN)
            .isPresent();
  }

  private OldStory.Year year(Told t, int start, Partial partial, Placeholder placeholder) {
    if (news) {
      return old.inNews(t, start, partial.direction(), placeholder);
    }
    if (told.stream().anyMatch(later -> comesBack(later, t, start))) {
      return OldStory.Year.OPEN;
    }
    var year = old.of(t, start, partial.direction(), placeholder);
    boolean doubtful = year == OldStory.Year.DOCUMENT && partial.direction() != Direction.FUTURE;
    return doubtful && followsOpen(start) ? OldStory.Year.OPEN : year;
  }

  /// Whether the date told right before was left open: its story may go on.
  private boolean followsOpen(int start) {
    return !told.isEmpty()
        && !told.getLast().moment().dated()
        && places.sentenceEnds(told.getLast().end(), start) <= 1;
  }

  /// The date of long ago whose story a day or month at `start` may go on with.
  private Optional<Told> longAgo(Partial partial, int start) {
    return sided(partial.direction())
        ? Optional.empty()
        : last(t -> start - t.end() <= SAME_STORY && t.moment().dated() && t.own())
            .filter(t -> !t.looksBack() && old.longAgo(t));
  }

  /// Whether the sentence has come back to the document's days since: "next July and in November".
  private boolean comesBack(Told later, Told t, int start) {
    return later.start() > t.start()
        && later.seenFromDocument()
        && places.sentenceEnds(later.end(), start) == 0;
  }

  /// Whether an hour at `start` is one of the day: told in the same sentence, or right before it in
  /// the same paragraph. A day to come supplies hours to come only, and a deadline none of what
  /// follows ("until Thursday"), nor a relative clause ("who left on Monday, spoke at noon").
  private boolean suppliesDay(Told t, int start, Direction direction) {
    if (t.moment().precision() != Unit.DAY
        || places.sentenceEnds(t.end(), start) > 1
        || places.aside(t.start(), t.end(), start)) {
      return false;
    }
    if (places.at(t.end(), start)) {
      return true;
    }
    boolean sameSentence = places.sentenceEnds(t.end(), start) == 0;
    if (!toCome(t)) {
      return sameSentence || places.sameParagraph(t.end(), start);
    }
    return direction != Direction.PAST
        && (sameSentence
            || direction == Direction.FUTURE
                && !places.deadline(t.start())
                && !places.opensClause(start));
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
}
