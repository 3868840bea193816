package ascribe.model;

import java.util.Locale;

/// What a time expression says by itself, before it is tied to a date. [Anchoring] ties it.
public sealed interface TimexReading {

  /// Complete by itself: "2020", "P31Y", "PAST_REF".
  record Fixed(String value) implements TimexReading {}

  /// Lacks a part that a date supplies: "XXXX-08-15", "XXXX-WXX-5", "XXXX-XX-XXT10:35".
  ///
  /// @param value the TIMEX3 value with "X" for each digit that is missing; "XXXX-11#4#4" is the
  ///   fourth Thursday in November, whatever its date, "XXXX-E#1" the day after Easter,
  ///   "XXXX-WXX-2#1" a Tuesday and a week
  /// @param reference where the missing part is looked for
  /// @param direction which of the candidates is meant, seen from there
  record Partial(String value, Reference reference, Direction direction) implements TimexReading {}

  /// Lies at a distance from a date: "yesterday", "two days later", "August of last year".
  ///
  /// @param reference what is counted from
  /// @param amount in units, negative for the past
  /// @param unit what is counted; the value is as precise as it
  /// @param detail appended to the value that was counted out: "" for nothing, "TMO" for the
  ///   morning, "-08" for the August of a year, "-WE" for the weekend of a week
  record Offset(Reference reference, int amount, Unit unit, String detail)
      implements TimexReading {}

  /// Which date a partial reading means, seen from its anchor.
  enum Direction {
    /// The last one that is over: "last Friday".
    BEFORE,
    /// The last one that has begun.
    PAST,
    /// The one in the same year, month or week: "this summer".
    SAME,
    /// The nearest one; one to come has to be nearer than half as far as the last one.
    NEAREST,
    /// The first one that is not over.
    FUTURE,
    /// The first one that has not begun: "next Friday".
    AFTER
  }

  /// What a reading counts from: the document's date, or the last date told.
  enum Reference {
    DOCUMENT,
    NARRATIVE
  }

  /// The units of the calendar in which dates are counted.
  enum Unit {
    DAY,
    WEEK,
    MONTH,
    QUARTER,
    YEAR,
    DECADE,
    CENTURY
  }

  /// The reading in one line that [#parse] takes back: "fixed 2020", "partial XXXX-08-15 document
  /// past", "offset narrative 2 day", "offset document -1 day TNI".
  default String text() {
    return switch (this) {
      case Fixed(String value) -> "fixed " + value;
      case Partial(String value, Reference reference, Direction direction) ->
          "partial " + value + " " + lower(reference) + " " + lower(direction);
      case Offset(Reference reference, int amount, Unit unit, String detail) ->
          ("offset " + lower(reference) + " " + amount + " " + lower(unit) + " " + detail).trim();
    };
  }

  /// The reading that [#text] wrote.
  ///
  /// @throws IllegalArgumentException when `text` is no reading
  static TimexReading parse(String text) {
    var words = text.trim().split("\\s+");
    return switch (words[0] + " " + words.length) {
      case "fixed 2" -> new Fixed(words[1]);
      case "partial 4" ->
          new Partial(words[1], reference(words[2]), Direction.valueOf(upper(words[3])));
      case "offset 4" -> offset(words, "");
      case "offset 5" -> offset(words, words[4]);
      default -> throw new IllegalArgumentException("no reading of a time: " + text);
    };
  }

  private static Offset offset(String[] words, String detail) {
    return new Offset(
        reference(words[1]), Integer.parseInt(words[2]), Unit.valueOf(upper(words[3])), detail);
  }

  private static Reference reference(String word) {
    return Reference.valueOf(upper(word));
  }

  private static String lower(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT);
  }

  private static String upper(String word) {
    return word.toUpperCase(Locale.ROOT);
  }
}
