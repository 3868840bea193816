package ascribe.model;

import ascribe.model.Timex.Anchor;
import ascribe.model.TimexReading.Offset;
import ascribe.model.TimexReading.Reference;
import ascribe.model.TimexReading.Unit;

/// A date of the text that later ones can rest on.
record Told(Moment moment, Timex timex) {

  String value() {
    return timex.value();
  }

  /// Where its words begin, in UTF-16 units.
  int start() {
    return timex.span().start();
  }

  /// Where they end.
  int end() {
    return timex.span().end();
  }

  /// Whether the text alone tells it.
  boolean own() {
    return timex.anchor() != Anchor.DOCUMENT;
  }

  /// Whether it is counted from the document's date: "next year".
  boolean seenFromDocument() {
    return !own() && timex.reading() instanceof Offset;
  }

  /// Whether it looks back from another: "four years earlier".
  boolean looksBack() {
    return timex.reading() instanceof Offset(Reference reference, int amount, _, _)
        && reference == Reference.NARRATIVE
        && amount < 0;
  }

  boolean compared() {
    return compares(timex.reading());
  }

  /// Whether it names a year or quarter and nothing finer.
  boolean bare() {
    return moment.precision() == Unit.YEAR || moment.precision() == Unit.QUARTER;
  }

  /// Whether a reading is the year before another: "a year earlier".
  static boolean compares(TimexReading reading) {
    return reading instanceof Offset(Reference reference, int amount, Unit unit, _)
        && reference == Reference.NARRATIVE
        && amount == -1
        && unit == Unit.YEAR;
  }
}
