package ascribe.ui.side;

import java.time.LocalDate;
import java.time.MonthDay;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.FormatStyle;
import java.time.temporal.TemporalAccessor;
import java.time.temporal.TemporalQuery;
import java.util.Locale;
import java.util.Optional;

/// Writes a date that the pipeline says in English, "15 August 2025", in another language's way;
/// what is no such date stays as it is.
///
/// @param locale the language it is written in
record ToldDate(Locale locale) {

  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);
  private static final DateTimeFormatter DAY_OF_A_YEAR =
      DateTimeFormatter.ofPattern("d MMMM", Locale.ENGLISH);
  private static final DateTimeFormatter MONTH =
      DateTimeFormatter.ofPattern("MMMM uuuu", Locale.ENGLISH);

  String of(String told) {
    var full = DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG);
    return read(told, DAY, LocalDate::from, full)
        .or(() -> read(told, DAY_OF_A_YEAR, MonthDay::from, template("MMMMd")))
        .or(() -> read(told, MONTH, YearMonth::from, template("yMMMM")))
        .orElse(told);
  }

  private static DateTimeFormatter template(String template) {
    return DateTimeFormatter.ofLocalizedPattern(template);
  }

  private Optional<String> read(
      String told,
      DateTimeFormatter from,
      TemporalQuery<? extends TemporalAccessor> query,
      DateTimeFormatter to) {
    try {
      return Optional.of(to.withLocale(locale).format(from.parse(told, query)));
    } catch (DateTimeParseException e) {
      return Optional.empty();
    }
  }
}
