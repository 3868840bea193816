package ascribe.model;

import static java.time.temporal.ChronoUnit.DAYS;

import ascribe.model.Timex.Anchor;
import ascribe.model.TimexReading.Direction;
import ascribe.model.TimexReading.Fixed;
import ascribe.model.TimexReading.Offset;
import ascribe.model.TimexReading.Partial;
import ascribe.model.TimexReading.Reference;
import ascribe.model.TimexReading.Unit;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Ties the readings of a text's time expressions to the document's date and to the dates told
/// before them. Where neither is known a value keeps its placeholders.
public final class Anchoring {

  /// A dateline is at most this many days from the document's date.
  private static final int DATELINE = 3;

  /// In a year.
  private static final int QUARTERS = 4;

  private final @Nullable LocalDate documentDate;
  private final Story story;

  private Anchoring(Document document, boolean news) {
    this.documentDate = document.date();
    this.story = new Story(document, news);
  }

  /// The same expressions with value, anchor and reason found anew.
  ///
  /// @param timexes in text order; rejected ones anchor nothing
  /// @param document the text they stand in, with its date
  public static List<Timex> anchor(List<Timex> timexes, Document document) {
    boolean news = timexes.stream().anyMatch(timex -> seenFrom(document.date(), timex));
    var anchoring = new Anchoring(document, news);
    return timexes.stream().map(anchoring::next).toList();
  }

  /// Whether the expression shows a writer who reports the days around the document's date: "on
  /// Friday", "yesterday", "last week".
  private static boolean seenFrom(@Nullable LocalDate date, Timex timex) {
    return switch (timex.reading()) {
      case Fixed _ -> false;
      case Partial(String value, Reference reference, _) ->
          reference == Reference.DOCUMENT
              && (value.startsWith("XXXX-WXX") || date != null && inDateline(value, date));
      case Offset offset ->
          offset.reference() == Reference.DOCUMENT
              && Math.abs(offset.amount()) <= 1
              && offset.unit().compareTo(Unit.MONTH) <= 0;
    };
  }

  private static boolean inDateline(String value, LocalDate date) {
    return value.matches("XXXX-\\d\\d-\\d\\d")
        && Placeholder.parse(value)
            .flatMap(p -> p.filled(date, Direction.NEAREST))
            .filter(near -> Math.abs(DAYS.between(LocalDate.parse(near), date)) <= DATELINE)
            .isPresent();
  }

  private Timex next(Timex timex) {
    var anchored =
        switch (timex.reading()) {
          case Fixed(String value) -> timex.withValue(value, Anchor.NONE, timex.reason());
          case Partial partial -> partial(timex, partial);
          case Offset offset -> offset(timex, offset);
        };
    story.remember(anchored);
    return anchored;
  }

  private Timex partial(Timex timex, Partial partial) {
    var placeholder = Placeholder.parse(partial.value()).orElse(null);
    if (placeholder == null) {
      return timex.withValue(partial.value(), Anchor.UNKNOWN, AnchorWords.UNKNOWN);
    }
    var near = story.supplier(timex, partial, placeholder);
    if (near.isPresent()) {
      boolean narrative = partial.reference() == Reference.NARRATIVE;
      var direction = narrative ? partial.direction() : Direction.SAME;
      var value = filled(placeholder, near.get(), direction);
      if (value.isPresent()) {
        return timex.withValue(
            value.get(), Anchor.TEXT, AnchorWords.told(direction, near.get().value()));
      }
    }
    var date = documentDate;
    boolean week = placeholder.missing() == Placeholder.Missing.WEEK;
    boolean last = week && partial.direction() == Direction.NEAREST; // texts tell of days past
    var side = last ? Direction.PAST : partial.direction();
    var value = date == null ? Optional.<String>empty() : placeholder.filled(date, side);
    if (date == null || value.isEmpty() || story.leavesOpen(timex, partial, placeholder)) {
      return timex.withValue(
          Placeholder.open(partial.value()),
          Anchor.UNKNOWN,
          AnchorWords.missing(placeholder.missing()));
    }
    boolean hour = placeholder.missing() == Placeholder.Missing.DAY;
    var direction = hour ? Direction.NEAREST : side;
    return timex.withValue(value.get(), Anchor.DOCUMENT, AnchorWords.document(direction, date));
  }

  private static Optional<String> filled(Placeholder placeholder, Told from, Direction direction) {
    return placeholder.missing() == Placeholder.Missing.DAY
        ? Optional.of(from.value().substring(0, "XXXX-XX-XX".length()) + placeholder.rest())
        : placeholder.filled(from.moment().day(), direction);
  }

  private Timex offset(Timex timex, Offset offset) {
    boolean closed = false;
    if (offset.reference() == Reference.NARRATIVE) {
      var points = story.countedFrom(offset, timex.span().start());
      closed = points.closed();
      for (var t : points.told()) {
        var value = counted(t.moment(), offset);
        if (value != null) {
          return timex.withValue(value, Anchor.TEXT, AnchorWords.counted(offset, t.value()));
        }
      }
    }
    var date = documentDate;
    offset = reported(offset);
    // "The same day" and "a week later" count from a date that was told, or from none.
    boolean told = offset.reference() == Reference.NARRATIVE && offset.amount() >= 0;
    var value = date == null || told || closed ? null : counted(Moment.of(date), offset);
    if (date == null || value == null) {
      return timex.withValue(open(offset), Anchor.UNKNOWN, AnchorWords.uncounted(offset));
    }
    return timex.withValue(value, Anchor.DOCUMENT, AnchorWords.countedFromDocument(offset, date));
  }

  /// "The quarter" and "the year-ago quarter" of a text that has told none: the last one that is
  /// over, of which it reports, and the same one a year before.
  private static Offset reported(Offset offset) {
    boolean same = offset.unit() == Unit.QUARTER && offset.amount() % QUARTERS == 0;
    return same && offset.reference() == Reference.NARRATIVE
        ? new Offset(Reference.DOCUMENT, offset.amount() - 1, Unit.QUARTER, offset.detail())
        : offset;
  }

  private static @Nullable String counted(Moment from, Offset offset) {
    var detail = offset.detail();
    if (offset.unit() == Unit.YEAR && !detail.isEmpty()) {
      from = new Moment(from.day(), Unit.DAY, from.dated());
    }
    var value = from.shifted(offset.amount(), offset.unit());
    if (value == null || offset.unit() != Unit.WEEK || !detail.matches("-[1-7].*")) {
      return value == null ? null : value + detail;
    }
    int weekday = detail.charAt(1) - '1';
    return from.day().plusWeeks(offset.amount()).with(DayOfWeek.MONDAY).plusDays(weekday)
        + detail.substring(2);
  }

  /// The value with placeholders for what was to be counted.
  private static String open(Offset offset) {
    var detail = offset.detail();
    return switch (offset.unit()) {
      case DAY -> "XXXX-XX-XX" + detail;
      case WEEK -> "XXXX-WXX" + detail;
      case MONTH -> "XXXX-XX" + detail;
      case QUARTER -> "XXXX-QX";
      case YEAR -> "XXXX" + detail;
      case DECADE -> "XXX";
      case CENTURY -> "XX";
    };
  }
}
