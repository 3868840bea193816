package ascribe.ui.side;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Reads a day, a month or a year as people type it.
final class TypedDate {

  private static final Pattern ISO = Pattern.compile("(\\d{4})(?:-(\\d{1,2})(?:-(\\d{1,2}))?)?");
  private static final Pattern DOTTED =
      Pattern.compile("(?:(\\d{1,2})\\.\\s?)?(\\d{1,2})\\.\\s?(\\d{4})");

  private TypedDate() {}

  /// The TIMEX3 value of "2025-08-15", "2025-08", "2025", "15.8.2025" or "8.2025"; empty for
  /// anything else and for days that no calendar has.
  static Optional<String> value(String typed) {
    var iso = ISO.matcher(typed.strip());
    if (iso.matches()) {
      return value(iso.group(1), iso.group(2), iso.group(3));
    }
    var dotted = DOTTED.matcher(typed.strip());
    return dotted.matches()
        ? value(dotted.group(3), dotted.group(2), dotted.group(1))
        : Optional.empty();
  }

  private static Optional<String> value(String year, @Nullable String month, @Nullable String day) {
    try {
      int y = Integer.parseInt(year);
      if (month == null) {
        return Optional.of(year);
      }
      int m = Integer.parseInt(month);
      return Optional.of(
          day == null
              ? YearMonth.of(y, m).toString()
              : LocalDate.of(y, m, Integer.parseInt(day)).toString());
    } catch (DateTimeException _) {
      return Optional.empty();
    }
  }
}
