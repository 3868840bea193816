package ascribe.ui.side;

import ascribe.model.TimexReading.Unit;
import ascribe.ui.i18n.Messages;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/// Says in the window's language how a time expression got its value. The pipeline says it in
/// English; a sentence that is not known here stays as it is.
final class ReasonWords {

  private static final Map<String, String> WHOLE =
      Map.ofEntries(
          Map.entry("as written", "reason.written"),
          Map.entry("a length of time", "reason.length"),
          Map.entry("a length of time before now", "reason.lengthBefore"),
          Map.entry("a length of time that is not told", "reason.lengthUntold"),
          Map.entry("a length of time that is told as a range", "reason.lengthRange"),
          Map.entry("a time in the past that is not told", "reason.past"),
          Map.entry("a time to come that is not told", "reason.future"),
          Map.entry("comes again", "reason.repeated"),
          Map.entry("read with the month first", "reason.monthFirst"),
          Map.entry("set by the reader", "reason.reader"),
          Map.entry("the attacks of 11 September 2001", "reason.attacks"),
          Map.entry("the first day of a range", "reason.range"),
          Map.entry("the first of two years", "reason.twoYears"),
          Map.entry("a holiday of that year", "reason.holiday"),
          Map.entry("a week after the next one", "reason.weekAfter"),
          Map.entry("the time of writing", "reason.now"),
          Map.entry("the year is not given", "reason.noYear"),
          Map.entry("the month is not given", "reason.noMonth"),
          Map.entry("the week is not given", "reason.noWeek"),
          Map.entry("the day is not given", "reason.noDay"),
          Map.entry("what it counts from is not known", "reason.unknown"),
          Map.entry("the document's date is not known", "reason.noDocumentDate"),
          Map.entry("the date it counts from is not known", "reason.noDate"));

  /// Beginnings, each followed by a date.
  private static final Map<String, String> SEEN_FROM =
      Map.of(
          "the last one before ", "reason.lastBefore",
          "the last one seen from ", "reason.lastFrom",
          "the one nearest to ", "reason.nearest",
          "the next one seen from ", "reason.nextFrom",
          "the next one after ", "reason.nextAfter",
          "counted from ", "reason.counted");

  private static final Pattern TOLD = Pattern.compile("goes with (.+), told before");
  private static final Pattern SAME = Pattern.compile("the same (\\w+) as (.+)");
  private static final Pattern DISTANCE = Pattern.compile("(\\w+) (\\w+) (after|before) (.+)");
  private static final String OF_DOCUMENT = "the document's date, ";

  private static final List<String> NUMBERS =
      List.of(
          "no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten",
          "eleven", "twelve");

  private final Locale locale;
  private final ToldDate dates;

  ReasonWords(Locale locale) {
    this.locale = locale;
    this.dates = new ToldDate(locale);
  }

  /// @param reason as the pipeline says it
  static String here(String reason) {
    return new ReasonWords(Locale.getDefault(Locale.Category.DISPLAY)).of(reason);
  }

  String of(String reason) {
    var whole = WHOLE.get(reason);
    if (whole != null) {
      return say(whole);
    }
    for (var seen : SEEN_FROM.entrySet()) {
      if (reason.startsWith(seen.getKey())) {
        return say(seen.getValue(), date(reason.substring(seen.getKey().length())));
      }
    }
    var told = TOLD.matcher(reason);
    if (told.matches()) {
      return say("reason.told", date(told.group(1)));
    }
    return counted(reason);
  }

  private String counted(String reason) {
    try {
      var same = SAME.matcher(reason);
      if (same.matches()) {
        return say("reason.same", unit(same.group(1)).ordinal(), date(same.group(2)));
      }
      var distance = DISTANCE.matcher(reason);
      if (distance.matches()) {
        var length = length(number(distance.group(1)), unit(distance.group(2)));
        boolean after = distance.group(3).equals("after");
        return say(after ? "reason.after" : "reason.before", length, date(distance.group(4)));
      }
    } catch (IllegalArgumentException e) {
      return reason; // neither a unit nor a number
    }
    return reason;
  }

  private String date(String told) {
    return told.startsWith(OF_DOCUMENT)
        ? say("reason.document", dates.of(told.substring(OF_DOCUMENT.length())))
        : dates.of(told);
  }

  /// @throws IllegalArgumentException when `word` names none
  private static Unit unit(String word) {
    var one = word.equals("centuries") ? "century" : word.replaceFirst("s$", "");
    return Unit.valueOf(one.toUpperCase(Locale.ROOT));
  }

  /// @throws IllegalArgumentException when `word` is none
  private static int number(String word) {
    int number = NUMBERS.indexOf(word);
    return number >= 0 ? number : Integer.parseInt(word);
  }

  private String length(int amount, Unit unit) {
    return switch (unit) {
      case DAY -> say("dates.days", amount);
      case WEEK -> say("dates.weeks", amount);
      case MONTH -> say("dates.months", amount);
      case QUARTER -> say("dates.quarters", amount);
      case YEAR -> say("dates.years", amount);
      case DECADE -> say("dates.decades", amount);
      case CENTURY -> say("dates.centuries", amount);
    };
  }

  private String say(String key, Object... arguments) {
    return Messages.in(locale, key, arguments);
  }
}
