package ascribe.model;

import java.time.temporal.ChronoUnit;

/// What a time expression says by itself, before it is tied to a date.
public sealed interface TimexReading {

  /// Complete by itself: "2020", "P31Y", "PAST_REF".
  record Fixed(String value) implements TimexReading {}

  /// Lacks a part that a date supplies: "XXXX-08-15", "XXXX-WXX-5".
  ///
  /// @param direction where the missing part is looked for, seen from the anchor
  record Partial(String value, Direction direction) implements TimexReading {}

  /// Lies at a distance from a date: "yesterday", "two days later".
  ///
  /// @param reference what is counted from
  /// @param amount in units, negative for the past
  record Offset(Reference reference, int amount, ChronoUnit unit) implements TimexReading {}

  /// Where the date of a partial reading lies, seen from its anchor.
  enum Direction {
    PAST,
    FUTURE,
    NEAREST
  }

  /// What an offset counts from: the document's date, or the last date told.
  enum Reference {
    DOCUMENT,
    NARRATIVE
  }
}
