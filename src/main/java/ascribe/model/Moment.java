package ascribe.model;

import ascribe.model.TimexReading.Unit;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.IsoFields;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// A date or period of the calendar as a TIMEX3 value names it.
///
/// @param day its first day; in [#ANY_YEAR] when the year is not known
/// @param precision how long the period is; seasons and half-years count as years
/// @param dated whether the year is known
record Moment(LocalDate day, Unit precision, boolean dated) {

  /// Stands for an unknown year. No leap year, so that nothing rests on a 29 February.
  private static final int ANY_YEAR = 2001;

  private static final Pattern VALUE =
      Pattern.compile(
          "(?<year>\\d{4}|XXXX)(?:-(?:(?<month>\\d\\d)(?:-(?<day>\\d\\d))?"
              + "|W(?<week>\\d\\d)(?:-(?:\\d|WE))?|Q(?<quarter>[1-4])|(?:SP|SU|FA|WI|H[12])))?"
              + "(?:T.*)?");
  private static final Pattern LONG = Pattern.compile("\\d{2,3}");

  static Moment of(LocalDate day) {
    return new Moment(day, Unit.DAY, true);
  }

  /// The period that `value` names; null when it names none of the calendar (durations, vague
  /// times, a bare weekday).
  static @Nullable Moment parse(String value) {
    if (LONG.matcher(value).matches()) {
      var first = value.length() == 3 ? value + "0" : value + "00";
      return new Moment(
          LocalDate.of(Integer.parseInt(first), 1, 1),
          value.length() == 3 ? Unit.DECADE : Unit.CENTURY,
          true);
    }
    var matcher = VALUE.matcher(value);
    return matcher.matches() ? of(matcher) : null;
  }

  private static @Nullable Moment of(Matcher value) {
    boolean dated = !"XXXX".equals(value.group("year"));
    int year = dated ? Integer.parseInt(value.group("year")) : ANY_YEAR;
    if (value.group("month") != null) {
      var month = number(value, "month");
      if (month < 1 || month > 12) {
        return null;
      }
      var whole = YearMonth.of(year, month);
      if (value.group("day") == null) {
        return new Moment(whole.atDay(1), Unit.MONTH, dated);
      }
      return whole.isValidDay(number(value, "day"))
          ? new Moment(whole.atDay(number(value, "day")), Unit.DAY, dated)
          : null;
    }
    if (!dated) {
      return null;
    }
    if (value.group("week") != null) {
      return new Moment(Weeks.monday(year, number(value, "week")), Unit.WEEK, true);
    }
    if (value.group("quarter") != null) {
      int month = 3 * number(value, "quarter") - 2;
      return new Moment(LocalDate.of(year, month, 1), Unit.QUARTER, true);
    }
    return new Moment(LocalDate.of(year, 1, 1), Unit.YEAR, true);
  }

  private static int number(Matcher value, String group) {
    return Integer.parseInt(value.group(group));
  }

  /// The value that lies `amount` units from here, as precise as the unit; null when this moment is
  /// too vague to count such units from. A year counted from a quarter gives the same quarter: that
  /// is what reports compare.
  @Nullable String shifted(int amount, Unit unit) {
    if (precision.compareTo(unit) > 0) {
      return null;
    }
    return switch (unit) {
      case DAY -> named(day.plusDays(amount), "-%02d-%02d");
      case MONTH -> named(day.plusMonths(amount), "-%02d");
      case WEEK -> dated ? Weeks.value(day.plusWeeks(amount)) : null;
      case QUARTER -> dated ? quarter(day.plusMonths(3L * amount)) : null;
      case YEAR -> dated ? year(day.plusYears(amount), amount) : null;
      case DECADE -> dated ? shortened(year(day.plusYears(10L * amount)), 1) : null;
      case CENTURY -> dated ? shortened(year(day.plusYears(100L * amount)), 2) : null;
    };
  }

  private @Nullable String named(LocalDate date, String form) {
    var rest = form.formatted(date.getMonthValue(), date.getDayOfMonth());
    if (dated) {
      return year(date) + rest;
    }
    return date.getYear() == ANY_YEAR ? "XXXX" + rest : null;
  }

  private String year(LocalDate date, int amount) {
    return precision == Unit.QUARTER && amount != 0 ? quarter(date) : year(date);
  }

  /// As TIMEX3 writes it: "2025", "BC0044".
  static String year(LocalDate date) {
    int year = date.getYear();
    return year > 0 ? "%04d".formatted(year) : "BC%04d".formatted(1 - year);
  }

  private static String shortened(String year, int digits) {
    return year.substring(0, year.length() - digits);
  }

  private static String quarter(LocalDate date) {
    return year(date) + "-Q" + date.get(IsoFields.QUARTER_OF_YEAR);
  }
}
