package ascribe.review;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/// The days that a TIMEX3 value covers, both included.
record TimexDays(LocalDate first, LocalDate last) {

  private static final Pattern DAY = Pattern.compile("(\\d{4})-(\\d\\d)-(\\d\\d)(?:T.*)?");
  private static final Pattern MONTH = Pattern.compile("(\\d{4})-(\\d\\d)");
  private static final Pattern PART = Pattern.compile("(\\d{4})-([QH])(\\d)");
  private static final Pattern SEASON = Pattern.compile("(\\d{4})-(SP|SU|FA|WI)");
  private static final Pattern WEEK = Pattern.compile("(\\d{4})-W(\\d\\d)(-WE)?");
  private static final Pattern YEAR = Pattern.compile("\\d{4}");
  private static final Pattern DECADE = Pattern.compile("\\d{3}");
  private static final Pattern CENTURY = Pattern.compile("\\d{2}");

  /// The days of a date; none for what has no year ("XXXX-08-15"), is a duration or a set.
  static Optional<TimexDays> of(String value) {
    try {
      return days(value);
    } catch (java.time.DateTimeException _) {
      return Optional.empty();
    }
  }

  private static Optional<TimexDays> days(String value) {
    var day = DAY.matcher(value);
    if (day.matches()) {
      var date = LocalDate.of(number(day, 1), number(day, 2), number(day, 3));
      return Optional.of(new TimexDays(date, date));
    }
    var month = MONTH.matcher(value);
    if (month.matches()) {
      return months(number(month, 1), number(month, 2), 1);
    }
    var part = PART.matcher(value);
    if (part.matches()) {
      int length = part.group(2).equals("Q") ? 3 : 6;
      return months(number(part, 1), (number(part, 3) - 1) * length + 1, length);
    }
    var season = SEASON.matcher(value);
    if (season.matches()) {
      int first =
          switch (season.group(2)) {
            case "SP" -> 3;
            case "SU" -> 6;
            case "FA" -> 9;
            default -> 12;
          };
      return months(number(season, 1), first, 3);
    }
    var week = WEEK.matcher(value);
    if (week.matches()) {
      return week(week);
    }
    if (YEAR.matcher(value).matches()) {
      return years(Integer.parseInt(value), 1);
    }
    if (DECADE.matcher(value).matches()) {
      return years(Integer.parseInt(value) * 10, 10);
    }
    return CENTURY.matcher(value).matches()
        ? years(Integer.parseInt(value) * 100, 100)
        : Optional.empty();
  }

  private static Optional<TimexDays> week(MatchResult week) {
    var monday =
        LocalDate.of(number(week, 1), 1, 4)
            .with(java.time.temporal.IsoFields.WEEK_OF_WEEK_BASED_YEAR, number(week, 2))
            .with(java.time.DayOfWeek.MONDAY);
    int from = week.group(3) == null ? 0 : 5;
    return Optional.of(new TimexDays(monday.plusDays(from), monday.plusDays(6)));
  }

  private static Optional<TimexDays> months(int year, int month, int count) {
    var first = YearMonth.of(year, month);
    return Optional.of(new TimexDays(first.atDay(1), first.plusMonths(count - 1L).atEndOfMonth()));
  }

  private static Optional<TimexDays> years(int year, int count) {
    return Optional.of(
        new TimexDays(LocalDate.of(year, 1, 1), LocalDate.of(year + count - 1, 12, 31)));
  }

  private static int number(MatchResult match, int group) {
    return Integer.parseInt(match.group(group));
  }
}
