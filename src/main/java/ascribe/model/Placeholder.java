package ascribe.model;

import ascribe.model.TimexReading.Direction;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoField;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/// A TIMEX3 value that lacks its first part: a day of no year ("XXXX-08-15"), of no week
/// ("XXXX-WXX-5") or of no month ("XXXX-XX-15"), an hour of no day ("XXXX-XX-XXT10").
///
/// "XXXX-WXX-2#1" is a week later than the Tuesday it tells: "Tuesday week".
///
/// @param missing the part that a date has to supply
/// @param rest what the value gives itself: "-08-15", "5", "15", "T10"
record Placeholder(Missing missing, String rest) {

  enum Missing {
    YEAR,
    WEEK,
    MONTH,
    DAY
  }

  /// How many years, months or weeks to either side are looked at; enough for a 29 February.
  private static final int REACH = 8;

  /// Days to come from which a day without a year is doubted.
  private static final int MOST_OF_A_YEAR = 300;

  /// Days past up to which the last one is believed instead.
  private static final int CLOSE_BY = 45;

  /// Days to come from which a quarter is doubted: "will report third-quarter results".
  private static final int HALF_A_YEAR = 182;

  /// Days after its end up to which a quarter is still spoken of as the one to be reported.
  private static final int REPORTED_WITHIN = 92;

  static Optional<Placeholder> parse(String value) {
    if (value.startsWith("XXXX-WXX-")) {
      return Optional.of(new Placeholder(Missing.WEEK, value.substring(9)));
    }
    if (value.startsWith("XXXX-XX-XXT")) {
      return Optional.of(new Placeholder(Missing.DAY, value.substring(10)));
    }
    if (value.startsWith("XXXX-XX-")) {
      return Optional.of(new Placeholder(Missing.MONTH, value.substring(8)));
    }
    return value.startsWith("XXXX-")
        ? Optional.of(new Placeholder(Missing.YEAR, value.substring(4)))
        : Optional.empty();
  }

  /// A period of the calendar that fits, both ends included.
  private record Candidate(LocalDate first, LocalDate last, String value) {

    /// How far the period is from `day`. What is to come counts double: texts tell the past more
    /// often.
    long remoteness(LocalDate day) {
      return day.isBefore(first) ? 2 * distance(day) : distance(day);
    }

    /// In days; 0 within the period.
    long distance(LocalDate day) {
      return day.isBefore(first)
          ? ChronoUnit.DAYS.between(day, first)
          : Math.max(0, ChronoUnit.DAYS.between(last, day));
    }
  }

  /// The value of the one that `direction` means seen from `day`; empty when there is none.
  Optional<String> filled(LocalDate day, Direction direction) {
    if (missing == Missing.DAY || direction == Direction.SAME) {
      return Optional.ofNullable(candidate(day, 0)).map(Candidate::value);
    }
    List<Candidate> all =
        IntStream.rangeClosed(-REACH, REACH)
            .mapToObj(step -> candidate(day, step))
            .filter(Objects::nonNull)
            .map(Candidate.class::cast)
            .toList();
    return chosen(all, day, direction).map(Candidate::value);
  }

  private static Optional<Candidate> chosen(
      List<Candidate> all, LocalDate day, Direction direction) {
    return switch (direction) {
      case BEFORE -> all.reversed().stream().filter(c -> c.last.isBefore(day)).findFirst();
      case PAST -> all.reversed().stream().filter(c -> !c.first.isAfter(day)).findFirst();
      case FUTURE ->
          all.stream()
              .filter(c -> !c.last.isBefore(day))
              .findFirst()
              .map(next -> lately(all, next, day).orElse(next));
      case AFTER -> all.stream().filter(c -> c.first.isAfter(day)).findFirst();
      case SAME, NEAREST -> all.stream().min(Comparator.comparingLong(c -> c.remoteness(day)));
    };
  }

  /// The day or quarter just past, where the next one is most of a year away: then the verb that
  /// was taken to point ahead governs something else.
  private static Optional<Candidate> lately(List<Candidate> all, Candidate next, LocalDate day) {
    boolean quarter = next.value.matches("\\d{4}-Q\\d");
    int far = quarter ? HALF_A_YEAR : MOST_OF_A_YEAR;
    int closeBy = quarter ? REPORTED_WITHIN : CLOSE_BY;
    boolean doubtful = (quarter || next.first.equals(next.last)) && next.distance(day) >= far;
    return all.stream()
        .filter(c -> doubtful && c.last.isBefore(day) && c.distance(day) <= closeBy)
        .findFirst();
  }

  private @Nullable Candidate candidate(LocalDate day, int step) {
    return switch (missing) {
      case YEAR -> inYear(day.getYear() + step, rest);
      case WEEK -> inWeek(day.plusWeeks(step), rest);
      case MONTH -> inMonth(YearMonth.from(day).plusMonths(step), rest);
      case DAY -> new Candidate(day, day, day + rest);
    };
  }

  private static @Nullable Candidate inYear(int year, String rest) {
    var value = "%04d%s".formatted(year, rest);
    switch (rest) {
      case "-WI":
        return new Candidate(LocalDate.of(year, 12, 1), endOf(year + 1, 2), value);
      case "-SP", "-SU", "-FA":
        int from = List.of("-SP", "-SU", "-FA").indexOf(rest) * 3 + 3;
        return new Candidate(LocalDate.of(year, from, 1), endOf(year, from + 2), value);
      case "-H1", "-H2":
        int half = rest.charAt(2) - '0';
        return new Candidate(LocalDate.of(year, 6 * half - 5, 1), endOf(year, 6 * half), value);
      default:
        var told = MovableDay.in(year, rest);
        if (told != null) {
          return new Candidate(told, told, told.toString());
        }
        var moment = Moment.parse(value);
        return moment == null ? null : new Candidate(moment.day(), last(moment), value);
    }
  }

  /// The value with what it lacks left open: of "the fourth Thursday in November" TIMEX3 can only
  /// say the month, of "Tuesday week" the day of the week.
  static String open(String value) {
    return value.replaceFirst("(?:-E)?#.*", "");
  }

  private static LocalDate last(Moment moment) {
    return switch (moment.precision()) {
      case MONTH -> moment.day().plusMonths(1).minusDays(1);
      case QUARTER -> moment.day().plusMonths(3).minusDays(1);
      case DAY, WEEK, YEAR, DECADE, CENTURY -> moment.day();
    };
  }

  private static LocalDate endOf(int year, int month) {
    return YearMonth.of(year, month).atEndOfMonth();
  }

  private static Candidate inWeek(LocalDate day, String rest) {
    var monday = day.with(ChronoField.DAY_OF_WEEK, 1);
    if (rest.startsWith("WE")) {
      return new Candidate(
          monday.plusDays(5), monday.plusDays(6), Weeks.value(monday) + "-" + rest);
    }
    var date = monday.plusDays(rest.charAt(0) - '1');
    int weeks = rest.indexOf('#');
    return weeks < 0
        ? new Candidate(date, date, date + rest.substring(1))
        : new Candidate(
            date, date, date.plusWeeks(Integer.parseInt(rest.substring(weeks + 1))).toString());
  }

  private static @Nullable Candidate inMonth(YearMonth month, String rest) {
    int number = Integer.parseInt(rest.substring(0, 2));
    if (!month.isValidDay(number)) {
      return null;
    }
    var date = month.atDay(number);
    return new Candidate(date, date, date + rest.substring(2));
  }
}
