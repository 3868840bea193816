package ascribe.ui.kit;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.chrono.IsoChronology;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.FormatStyle;
import java.time.format.ResolverStyle;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/// Reads a day as people type it: "2025-03-20", "20.3.2025", "20 March 2025", "Mar 20, 2025", and
/// as their own language has it.
final class Days {

  private static final List<String> ANYWHERE =
      List.of("uuuu-M-d", "uuuu/M/d", "d.M.uuuu", "d. M. uuuu");
  private static final List<String> NAMED =
      List.of(
          "d MMMM uuuu",
          "d MMM uuuu",
          "d. MMMM uuuu",
          "d. MMM uuuu",
          "MMMM d, uuuu",
          "MMM d, uuuu");

  private Days() {}

  /// The day that `typed` names; empty for anything else and for days that no calendar has.
  static Optional<LocalDate> read(String typed, Locale locale) {
    return formats(locale).flatMap(format -> read(typed.strip(), format).stream()).findFirst();
  }

  private static Stream<DateTimeFormatter> formats(Locale locale) {
    var anywhere = ANYWHERE.stream().map(p -> format(p, Locale.ROOT));
    var own = Stream.of(format(shortest(locale), locale));
    var named =
        Stream.of(locale, Locale.ENGLISH).flatMap(l -> NAMED.stream().map(p -> format(p, l)));
    return Stream.of(anywhere, own, named).flatMap(s -> s);
  }

  /// How a language writes days in numbers, with all digits of the year.
  private static String shortest(Locale locale) {
    return DateTimeFormatterBuilder.getLocalizedDateTimePattern(
            FormatStyle.SHORT, null, IsoChronology.INSTANCE, locale)
        .replaceAll("M+", "M")
        .replaceAll("d+", "d")
        .replaceAll("y+", "uuuu");
  }

  private static DateTimeFormatter format(String pattern, Locale locale) {
    return new DateTimeFormatterBuilder()
        .parseCaseInsensitive()
        .appendPattern(pattern)
        .toFormatter(locale)
        .withResolverStyle(ResolverStyle.STRICT);
  }

  private static Optional<LocalDate> read(String typed, DateTimeFormatter format) {
    try {
      return Optional.of(LocalDate.parse(typed, format));
    } catch (DateTimeException _) {
      return Optional.empty();
    }
  }
}
