package ascribe.picture;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.temporal.IsoFields;
import java.time.temporal.WeekFields;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/// The days that a TIMEX3 value covers.
///
/// @param from the first day
/// @param until the first day after the last
public record TimeRange(LocalDate from, LocalDate until) {

  private static final Pattern DAY = Pattern.compile("(\\d{4})-(\\d{2})-(\\d{2})(?:T.*)?");
  private static final Pattern MONTH = Pattern.compile("(\\d{4})-(\\d{2})");
  private static final Pattern WEEK = Pattern.compile("(\\d{4})-W(\\d{2})(?:-(\\d|WE))?");
  private static final Pattern PART = Pattern.compile("(\\d{4})-([QH]\\d|SP|SU|FA|WI)");
  private static final Pattern YEARS = Pattern.compile("(\\d{2,4})X{0,2}");

  /// First month and length in months of the parts of a year; winter begins in December.
  private static final Map<String, int[]> PARTS =
      Map.of(
          "Q1", new int[] {1, 3},
          "Q2", new int[] {4, 3},
          "Q3", new int[] {7, 3},
          "Q4", new int[] {10, 3},
          "H1", new int[] {1, 6},
          "H2", new int[] {7, 6},
          "SP", new int[] {3, 3},
          "SU", new int[] {6, 3},
          "FA", new int[] {9, 3},
          "WI", new int[] {12, 3});

  public TimeRange {
    if (!from.isBefore(until)) {
      throw new IllegalArgumentException("range " + from + ".." + until);
    }
  }

  /// The days of `value`; nothing for durations, sets, vague references and unknown years.
  public static Optional<TimeRange> of(String value) {
    try {
      return match(DAY, value)
          .map(m -> days(LocalDate.of(number(m, 1), number(m, 2), number(m, 3)), 1))
          .or(() -> match(MONTH, value).map(m -> months(number(m, 1), number(m, 2), 1)))
          .or(() -> match(WEEK, value).map(TimeRange::week))
          .or(() -> match(PART, value).flatMap(TimeRange::part))
          .or(() -> match(YEARS, value).map(TimeRange::years));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  /// The days from one value to another, both included ("2014-05..2015"), or of a single value;
  /// nothing where a value has no days or the second ends before the first begins.
  public static Optional<TimeRange> between(String values) {
    int dots = values.indexOf("..");
    var first = of(dots < 0 ? values : values.substring(0, dots));
    var last = of(dots < 0 ? values : values.substring(dots + 2));
    return first.flatMap(
        a -> last.filter(b -> a.from.isBefore(b.until)).map(b -> new TimeRange(a.from, b.until)));
  }

  public boolean isDay() {
    return from.plusDays(1).equals(until);
  }

  public LocalDate last() {
    return until.minusDays(1);
  }

  public boolean overlaps(TimeRange other) {
    return from.isBefore(other.until) && other.from.isBefore(until);
  }

  /// The days that both hold.
  ///
  /// @throws IllegalArgumentException when there are none
  TimeRange within(TimeRange other) {
    return new TimeRange(
        from.isBefore(other.from) ? other.from : from,
        until.isAfter(other.until) ? other.until : until);
  }

  private static Optional<MatchResult> match(Pattern pattern, String value) {
    var matcher = pattern.matcher(value);
    return matcher.matches() ? Optional.of(matcher.toMatchResult()) : Optional.empty();
  }

  private static int number(MatchResult match, int group) {
    return Integer.parseInt(match.group(group));
  }

  private static TimeRange days(LocalDate from, int days) {
    return new TimeRange(from, from.plusDays(days));
  }

  private static TimeRange months(int year, int month, int months) {
    var from = LocalDate.of(year, month, 1);
    return new TimeRange(from, from.plusMonths(months));
  }

  private static TimeRange week(MatchResult match) {
    var monday =
        LocalDate.of(number(match, 1), 1, 4)
            .with(IsoFields.WEEK_OF_WEEK_BASED_YEAR, number(match, 2))
            .with(WeekFields.ISO.dayOfWeek(), 1);
    var day = match.group(3);
    if (day == null) {
      return days(monday, 7);
    }
    return day.equals("WE")
        ? days(monday.plusDays(5), 2)
        : days(monday.plusDays(Integer.parseInt(day) - 1L), 1);
  }

  private static Optional<TimeRange> part(MatchResult match) {
    var part = PARTS.get(match.group(2));
    return part == null
        ? Optional.empty()
        : Optional.of(months(number(match, 1), part[0], part[1]));
  }

  /// "2020" is a year, "202" or "202X" a decade, "20" or "20XX" a century.
  private static TimeRange years(MatchResult match) {
    int digits = match.group(1).length();
    int length = (int) Math.pow(10, 4 - digits);
    var from = LocalDate.of(number(match, 1) * length, 1, 1);
    return new TimeRange(from, from.plusYears(length));
  }
}
