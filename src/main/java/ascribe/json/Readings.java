package ascribe.json;

import ascribe.json.FormatException.Reason;
import ascribe.model.TimexReading;
import ascribe.model.TimexReading.Direction;
import ascribe.model.TimexReading.Fixed;
import ascribe.model.TimexReading.Offset;
import ascribe.model.TimexReading.Partial;
import ascribe.model.TimexReading.Reference;
import ascribe.model.TimexReading.Unit;

/// What a time expression says by itself, as the field `reading`, so that a date can be anchored
/// anew after it was read back.
final class Readings {

  private Readings() {}

  static void write(Out out, TimexReading reading) {
    switch (reading) {
      case Fixed fixed -> {
        out.text("kind", "fixed");
        out.text("value", fixed.value());
      }
      case Partial partial -> {
        out.text("kind", "partial");
        out.text("value", partial.value());
        out.word("reference", partial.reference());
        out.word("direction", partial.direction());
      }
      case Offset offset -> {
        out.text("kind", "offset");
        out.word("reference", offset.reference());
        out.number("amount", offset.amount());
        out.word("unit", offset.unit());
        out.text("detail", offset.detail());
      }
    }
  }

  /// The reading of the date `date`; a file without one holds a value that stands by itself.
  static TimexReading read(Node date) throws FormatException {
    var node = date.at("reading");
    if (node.absent()) {
      return new Fixed(date.at("value").text());
    }
    var kind = node.at("kind").text();
    return switch (kind) {
      case "fixed" -> new Fixed(node.at("value").text());
      case "partial" ->
          new Partial(
              node.at("value").text(),
              node.at("reference").word(Reference.class),
              node.at("direction").word(Direction.class));
      case "offset" ->
          new Offset(
              node.at("reference").word(Reference.class),
              node.at("amount").integer(),
              node.at("unit").word(Unit.class),
              node.at("detail").text());
      // Any text can stand in a file: no closed set of cases.
      default ->
          throw new FormatException(
              Reason.WRONG_FIELD, node.path() + ".kind is not one of fixed, partial, offset.");
    };
  }
}
