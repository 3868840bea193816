package ascribe.model;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Days that each year has on another date.
final class MovableDay {

  /// A day that is told by its weekday: "-11#4#4" is the fourth Thursday in November, "-05#-1#1"
  /// the last Monday in May.
  private static final Pattern NTH_WEEKDAY = Pattern.compile("-(\\d\\d)#(-?\\d)#(\\d)");

  /// A day that is told by its distance from Easter: "-E#-2" is Good Friday.
  private static final Pattern BY_EASTER = Pattern.compile("-E#(-?\\d+)");

  private MovableDay() {}

  /// The date of the day in a year; null when `told` is none of these.
  static @Nullable LocalDate in(int year, String told) {
    var nth = NTH_WEEKDAY.matcher(told);
    if (nth.matches()) {
      var weekday = DayOfWeek.of(Integer.parseInt(nth.group(3)));
      return LocalDate.of(year, Integer.parseInt(nth.group(1)), 1)
          .with(TemporalAdjusters.dayOfWeekInMonth(Integer.parseInt(nth.group(2)), weekday));
    }
    var easter = BY_EASTER.matcher(told);
    return easter.matches() ? easter(year).plusDays(Long.parseLong(easter.group(1))) : null;
  }

  /// The Sunday after the first full moon of spring, by the Gregorian reckoning (Meeus, Jones,
  /// Butcher).
  private static LocalDate easter(int year) {
    int golden = year % 19;
    int century = year / 100;
    int rest = year % 100;
    int leap = (century - (century + 8) / 25 + 1) / 3;
    int moon = (19 * golden + century - century / 4 - leap + 15) % 30;
    int weekday = (32 + 2 * (century % 4) + 2 * (rest / 4) - moon - rest % 4) % 7;
    int correction = (golden + 11 * moon + 22 * weekday) / 451;
    int day = moon + weekday - 7 * correction + 114;
    return LocalDate.of(year, day / 31, day % 31 + 1);
  }
}
