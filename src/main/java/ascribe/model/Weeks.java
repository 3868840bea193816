package ascribe.model;

import java.time.LocalDate;
import java.time.temporal.ChronoField;
import java.time.temporal.IsoFields;

/// The weeks of ISO 8601: they begin on Monday, and the first one holds 4 January.
final class Weeks {

  private Weeks() {}

  static LocalDate monday(int weekYear, int week) {
    return LocalDate.of(weekYear, 1, 4).with(ChronoField.DAY_OF_WEEK, 1).plusWeeks(week - 1L);
  }

  /// The week that holds `day`, "2025-W36".
  static String value(LocalDate day) {
    return "%04d-W%02d"
        .formatted(day.get(IsoFields.WEEK_BASED_YEAR), day.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR));
  }
}
