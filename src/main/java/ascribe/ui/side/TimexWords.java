package ascribe.ui.side;

import ascribe.model.Timex;
import ascribe.ui.i18n.Messages;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;
import java.util.regex.Pattern;

/// Says the value of a time expression in words.
final class TimexWords {

  private static final Pattern DAY =
      Pattern.compile("(\\d{4}-\\d{2}-\\d{2})(?:T(\\d{2}:\\d{2}).*)?");
  private static final Pattern MONTH = Pattern.compile("\\d{4}-\\d{2}");
  private static final Pattern DAY_OF_A_YEAR = Pattern.compile("XXXX-(\\d{2}-\\d{2})(?:T.*)?");
  private static final Pattern MONTH_OF_A_YEAR = Pattern.compile("XXXX-(\\d{2})");
  private static final Pattern PERIOD = Pattern.compile("P(T)?(\\d+)([YMWDHS])");

  private TimexWords() {}

  static String of(Timex timex) {
    var value = timex.value();
    try {
      return of(value);
    } catch (java.time.DateTimeException e) {
      return value;
    }
  }

  private static String of(String value) {
    var locale = Locale.getDefault(Locale.Category.DISPLAY);
    var day = DAY.matcher(value);
    if (day.matches()) {
      var date = LocalDate.parse(day.group(1));
      var words = DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG).format(date);
      return day.group(2) == null ? words : words + ", " + day.group(2);
    }
    if (MONTH.matcher(value).matches()) {
      return DateTimeFormatter.ofPattern("LLLL yyyy", locale).format(YearMonth.parse(value));
    }
    var dayOfAYear = DAY_OF_A_YEAR.matcher(value);
    if (dayOfAYear.matches()) {
      var pattern = Messages.get("dates.dayOfYear");
      var words =
          DateTimeFormatter.ofPattern(pattern, locale)
              .format(MonthDay.parse("--" + dayOfAYear.group(1)));
      return Messages.get("dates.yearUnknown", words);
    }
    var monthOfAYear = MONTH_OF_A_YEAR.matcher(value);
    if (monthOfAYear.matches()) {
      var month = java.time.Month.of(Integer.parseInt(monthOfAYear.group(1)));
      var words = month.getDisplayName(java.time.format.TextStyle.FULL_STANDALONE, locale);
      return Messages.get("dates.yearUnknown", words);
    }
    var period = PERIOD.matcher(value);
    return period.matches()
        ? period(period.group(1) != null, Integer.parseInt(period.group(2)), period.group(3))
        : value;
  }

  private static String period(boolean time, int amount, String unit) {
    return switch (unit) {
      case "Y" -> Messages.get("dates.years", amount);
      case "W" -> Messages.get("dates.weeks", amount);
      case "D" -> Messages.get("dates.days", amount);
      case "H" -> Messages.get("dates.hours", amount);
      case "S" -> Messages.get("dates.seconds", amount);
      default -> Messages.get(time ? "dates.minutes" : "dates.months", amount);
    };
  }
}
