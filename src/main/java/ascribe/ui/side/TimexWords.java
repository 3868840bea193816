package ascribe.ui.side;

import ascribe.model.Timex;
import ascribe.ui.i18n.Messages;
import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.MonthDay;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.time.format.TextStyle;
import java.time.temporal.IsoFields;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Says the value of a time expression in words. Values that say no more than the text itself, "a
/// few months" or "every summer", have none.
final class TimexWords {

  private static final String DAY = "(\\d{4}-\\d{2}-\\d{2})";
  private static final String PART = "(?:T(\\d{2}:\\d{2}|[A-Z]{2}).*)?";

  private static final Form[] FORMS = {
    form(DAY + PART, (in, m) -> in.withPart(in.day(LocalDate.parse(m.group(1))), m.group(2))),
    form("\\d{4}", (_, m) -> m.group()),
    form("\\d{4}-\\d{2}", (in, m) -> in.formatted("yMMMM").format(YearMonth.parse(m.group()))),
    form(
        "XXXX-(\\d{2}-\\d{2})" + PART,
        (in, m) -> in.withPart(in.yearless(MonthDay.parse("--" + m.group(1))), m.group(2))),
    form("XXXX-(\\d{2})", (in, m) -> in.yearless(Month.of(number(m.group(1))))),
    form("(\\d{3})", (in, m) -> in.say("dates.decade", m.group(1) + "0")),
    form("(\\d{4})-Q([1-4])", (in, m) -> in.say("dates.quarter", number(m.group(2)), m.group(1))),
    form("(\\d{4})-H([12])", (in, m) -> in.say("dates.half", number(m.group(2)), m.group(1))),
    form("(\\d{4})-(SP|SU|FA|AU|WI)", (in, m) -> in.season(m.group(2), m.group(1))),
    form("(\\d{4})-W(\\d{2})", (in, m) -> in.say("dates.weekOf", in.day(monday(m)))),
    form(
        "(\\d{4})-W(\\d{2})-WE",
        (in, m) -> in.say("dates.weekendOf", in.day(monday(m).with(DayOfWeek.SATURDAY)))),
    form(
        "P(T)?(\\d+)([YMWDHS])",
        (in, m) -> in.period(m.group(1) != null, number(m.group(2)), m.group(3)))
  };

  private final Locale locale;

  TimexWords(Locale locale) {
    this.locale = locale;
  }

  /// Values of one shape.
  private record Form(Pattern shape, BiFunction<TimexWords, MatchResult, String> words) {}

  private static Form form(String shape, BiFunction<TimexWords, MatchResult, String> words) {
    return new Form(Pattern.compile(shape), words);
  }

  /// @param own the expression's words in the text
  static String of(Timex timex, String own) {
    return new TimexWords(Locale.getDefault(Locale.Category.DISPLAY)).of(timex.value()).orElse(own);
  }

  Optional<String> of(String value) {
    for (var form : FORMS) {
      var matcher = form.shape().matcher(value);
      if (matcher.matches()) {
        try {
          return Optional.of(form.words().apply(this, matcher));
        } catch (DateTimeException e) {
          return Optional.empty(); // a day that no calendar has
        }
      }
    }
    return Optional.empty();
  }

  private static int number(String digits) {
    return digits.length() > 9 ? Integer.MAX_VALUE : Integer.parseInt(digits);
  }

  private String say(String key, Object... arguments) {
    return Messages.in(locale, key, arguments);
  }

  private DateTimeFormatter formatted(String template) {
    return DateTimeFormatter.ofLocalizedPattern(template).withLocale(locale);
  }

  private String day(LocalDate day) {
    return DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG).withLocale(locale).format(day);
  }

  private static LocalDate monday(MatchResult week) {
    return LocalDate.of(number(week.group(1)), 1, 4)
        .with(IsoFields.WEEK_OF_WEEK_BASED_YEAR, number(week.group(2)))
        .with(DayOfWeek.MONDAY);
  }

  private String yearless(MonthDay day) {
    return say("dates.yearUnknown", formatted("MMMMd").format(day));
  }

  private String yearless(Month month) {
    return say("dates.yearUnknown", month.getDisplayName(TextStyle.FULL_STANDALONE, locale));
  }

  /// @param part an hour, or the name of a part of the day
  private String withPart(String day, @Nullable String part) {
    if (part == null) {
      return day;
    }
    var words =
        switch (part) {
          case "MO" -> say("dates.morning");
          case "AF" -> say("dates.afternoon");
          case "EV" -> say("dates.evening");
          case "NI" -> say("dates.night");
          default -> part.contains(":") ? part : "";
        };
    return words.isEmpty() ? day : day + ", " + words;
  }

  private String season(String season, String year) {
    return switch (season) {
      case "SP" -> say("dates.spring", year);
      case "SU" -> say("dates.summer", year);
      case "WI" -> say("dates.winter", year);
      default -> say("dates.autumn", year);
    };
  }

  private String period(boolean time, int amount, String unit) {
    return switch (unit) {
      case "Y" -> say("dates.years", amount);
      case "W" -> say("dates.weeks", amount);
      case "D" -> say("dates.days", amount);
      case "H" -> say("dates.hours", amount);
      case "S" -> say("dates.seconds", amount);
      default -> say(time ? "dates.minutes" : "dates.months", amount);
    };
  }
}
