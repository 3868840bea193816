package ascribe.review;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;

/// Reads ranges of days: "2025", "2025-08", "2025-08-15", "2020..2025-08", "2020..", "..2025".
final class DateRanges {

  private DateRanges() {}

  static DateRange parse(String text, int from) throws FilterSyntaxException {
    int dots = text.indexOf("..");
    if (dots < 0) {
      return new DateRange(text, first(text, from), last(text, from));
    }
    var begin = text.substring(0, dots);
    var end = text.substring(dots + 2);
    if (begin.isEmpty() && end.isEmpty()) {
      throw new FilterSyntaxException(from, FilterExpectation.DATE);
    }
    var first = begin.isEmpty() ? null : first(begin, from);
    var last = end.isEmpty() ? null : last(end, from + dots + 2);
    if (first != null && last != null && last.isBefore(first)) {
      throw new FilterSyntaxException(from + dots + 2, FilterExpectation.LATER_DATE);
    }
    return new DateRange(text, first, last);
  }

  private static LocalDate first(String text, int from) throws FilterSyntaxException {
    return day(text, from, false);
  }

  private static LocalDate last(String text, int from) throws FilterSyntaxException {
    return day(text, from, true);
  }

  private static LocalDate day(String text, int from, boolean last) throws FilterSyntaxException {
    var day = day(text, last);
    if (day == null) {
      throw new FilterSyntaxException(from, FilterExpectation.DATE);
    }
    return day;
  }

  private static @Nullable LocalDate day(String text, boolean last) {
    try {
      if (text.matches("\\d{4}")) {
        int year = Integer.parseInt(text);
        return last ? LocalDate.of(year, 12, 31) : LocalDate.of(year, 1, 1);
      }
      if (text.matches("\\d{4}-\\d\\d")) {
        var month = YearMonth.parse(text);
        return last ? month.atEndOfMonth() : month.atDay(1);
      }
      return text.matches("\\d{4}-\\d\\d-\\d\\d") ? LocalDate.parse(text) : null;
    } catch (DateTimeException _) {
      return null;
    }
  }
}
