package ascribe.importing;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Reads complete dates: ISO 8601, "4 September 2025", "Sept. 4, 2025", "4. September 2025",
/// "04.09.2025". What could be two dates ("4/9/2025") is none.
final class DateText {

  private static final Map<String, Integer> MONTHS = months();

  private static final Pattern ISO =
      Pattern.compile("(?<!\\d)(\\d{4})([-/.])(\\d{1,2})\\2(\\d{1,2})(?!\\d)");
  private static final Pattern DAY_FIRST =
      Pattern.compile(
          "(?<!\\d)(\\d{1,2})(?:st|nd|rd|th|er|º|\\.)?,?\\s+(?:de\\s+|of\\s+)?(\\p{L}{3,10})\\.?,?\\s+"
              + "(?:de\\s+|del\\s+)?(\\d{4})(?!\\d)");
  private static final Pattern MONTH_FIRST =
      Pattern.compile(
          "(?<!\\p{L})(\\p{L}{3,10})\\.?\\s+(\\d{1,2})(?:st|nd|rd|th)?,?\\s+(\\d{4})(?!\\d)");
  private static final Pattern FIGURES =
      Pattern.compile("(?<!\\d)(\\d{1,2})([./])(\\d{1,2})\\2(\\d{4})(?!\\d)");

  private DateText() {}

  /// A date and where it stands.
  record Found(LocalDate date, int start, int end) {}

  /// The first complete and plausible date in `text`, which should be short.
  static @Nullable Found first(String text) {
    Found best = null;
    best = earlier(best, ISO.matcher(text), m -> date(m, 1, number(m, 3), 4));
    best = earlier(best, DAY_FIRST.matcher(text), m -> date(m, 3, month(m, 2), 1));
    best = earlier(best, MONTH_FIRST.matcher(text), m -> date(m, 3, month(m, 1), 2));
    return earlier(best, FIGURES.matcher(text), DateText::figures);
  }

  private interface Reading {
    @Nullable LocalDate of(Matcher matcher);
  }

  private static @Nullable Found earlier(@Nullable Found best, Matcher matcher, Reading reading) {
    while (matcher.find() && (best == null || matcher.start() < best.start())) {
      var date = reading.of(matcher);
      if (date != null) {
        return new Found(date, matcher.start(), matcher.end());
      }
    }
    return best;
  }

  /// With stops the day comes first; with strokes the order shows where one number is no month.
  private static @Nullable LocalDate figures(Matcher m) {
    int first = number(m, 1);
    int second = number(m, 3);
    boolean monthFirst = m.group(2).equals("/") && second > 12;
    boolean open = m.group(2).equals("/") && first <= 12 && second <= 12 && first != second;
    return open ? null : of(number(m, 4), monthFirst ? first : second, monthFirst ? second : first);
  }

  private static @Nullable LocalDate date(Matcher m, int year, int month, int day) {
    return of(number(m, year), month, number(m, day));
  }

  private static int number(Matcher m, int group) {
    return Integer.parseInt(m.group(group));
  }

  private static int month(Matcher m, int group) {
    return MONTHS.getOrDefault(m.group(group).toLowerCase(Locale.ROOT), 0);
  }

  /// Null for a date that is not in the calendar or that no text can have: before newspapers, or
  /// later than tomorrow.
  static @Nullable LocalDate of(int year, int month, int day) {
    try {
      var date = LocalDate.of(year, month, day);
      return year >= 1600 && !date.isAfter(LocalDate.now().plusDays(1)) ? date : null;
    } catch (DateTimeException e) {
      return null;
    }
  }

  private static Map<String, Integer> months() {
    var months = new HashMap<String, Integer>();
    for (String line : Lists.lines("months.txt")) {
      String[] cells = line.split(" \\| ", 2);
      for (String name : cells[1].split(" ", -1)) {
        months.put(name, Integer.valueOf(cells[0]));
      }
    }
    return Map.copyOf(months);
  }
}
