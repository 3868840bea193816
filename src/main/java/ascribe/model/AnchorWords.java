package ascribe.model;

import ascribe.model.TimexReading.Direction;
import ascribe.model.TimexReading.Offset;
import ascribe.model.TimexReading.Reference;
import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;

/// Says in plain English words how a time expression got its value.
final class AnchorWords {

  static final String UNKNOWN = "what it counts from is not known";

  private static final List<String> NUMBERS =
      List.of(
          "no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten",
          "eleven", "twelve");

  private AnchorWords() {}

  static String missing(Placeholder.Missing part) {
    return "the " + part.name().toLowerCase(Locale.ROOT) + " is not given";
  }

  static String told(Direction direction, String value) {
    var date = date(value);
    return switch (direction) {
      case SAME, NEAREST -> "goes with " + date + ", told before";
      case BEFORE, PAST -> "the last one before " + date;
      case FUTURE, AFTER -> "the next one after " + date;
    };
  }

  static String document(Direction direction, LocalDate date) {
    var from = document(date);
    return switch (direction) {
      case BEFORE -> "the last one before " + from;
      case PAST -> "the last one seen from " + from;
      case SAME, NEAREST -> "the one nearest to " + from;
      case FUTURE -> "the next one seen from " + from;
      case AFTER -> "the next one after " + from;
    };
  }

  static String counted(Offset offset, String value) {
    return distance(offset) + date(value);
  }

  static String countedFromDocument(Offset offset, LocalDate date) {
    return "counted from " + document(date);
  }

  static String uncounted(Offset offset) {
    return offset.reference() == Reference.DOCUMENT
        ? "the document's date is not known"
        : "the date it counts from is not known";
  }

  private static String document(LocalDate date) {
    return "the document's date, " + date(date.toString());
  }

  /// "two days after ", "the same year as ".
  private static String distance(Offset offset) {
    var unit = offset.unit().name().toLowerCase(Locale.ROOT);
    if (offset.amount() == 0) {
      return "the same " + unit + " as ";
    }
    int n = Math.abs(offset.amount());
    var units =
        n == 1 ? unit : unit.endsWith("y") && !unit.equals("day") ? "centuries" : unit + "s";
    var number = n < NUMBERS.size() ? NUMBERS.get(n) : String.valueOf(n);
    return number + " " + units + (offset.amount() > 0 ? " after " : " before ");
  }

  /// A TIMEX3 value as people write it: "15 August", "4 September 2025", "August 2025".
  static String date(String value) {
    var moment = Moment.parse(value);
    if (moment == null) {
      return value;
    }
    var day = moment.day();
    var month = day.getMonth().getDisplayName(TextStyle.FULL, Locale.ENGLISH);
    var year = moment.dated() ? " " + day.getYear() : "";
    return switch (moment.precision()) {
      case DAY -> day.getDayOfMonth() + " " + month + year;
      case WEEK -> "the week of " + day.getDayOfMonth() + " " + month + year;
      case MONTH -> month + year;
      case QUARTER -> "the quarter from " + month + year;
      case YEAR -> value.length() > 4 ? value : year.strip();
      case DECADE -> "the " + day.getYear() + "s";
      case CENTURY -> "the years from " + day.getYear();
    };
  }
}
