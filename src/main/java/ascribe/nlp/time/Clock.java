package ascribe.nlp.time;

/// Times of the clock as TIMEX3 writes them.
final class Clock {

  private Clock() {}

  /// "T22:00" for hour 10, no minute, "PM".
  ///
  /// @param minute "" for the full hour
  /// @param half "AM", "PM", or "" where the clock has 24 hours
  static String value(String hour, String minute, String half) {
    int h = Integer.parseInt(hour);
    int of24 =
        switch (half) {
          case "AM" -> h % 12;
          case "PM" -> h % 12 + 12;
          default -> h;
        };
    return "T%02d:%s".formatted(of24, minute.isEmpty() ? "00" : minute);
  }
}
