package ascribe.nlp.time;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Tidies readings that a rule put together from its parts: fractions, decades and centuries in a
/// length of time ("P2.5Y" is P30M, "P4DE" is P40Y), half units in a distance.
final class Values {

  private static final Pattern LENGTH = Pattern.compile("fixed P([\\d.]+|X)(T?)([A-Z]+)");
  private static final Pattern DISTANCE =
      Pattern.compile("(offset \\w+) ([-+]?)([\\d.]+) (?:(\\d+)\\*)?(\\w+)( .*)?");

  /// For each unit that is not one of ISO 8601 or has smaller parts: how many of which it has.
  private static final Map<String, Parts> PARTS =
      Map.of(
          "CE", new Parts(100, "Y"),
          "DE", new Parts(10, "Y"),
          "FN", new Parts(2, "W"));

  private static final Map<String, Parts> FRACTIONS =
      Map.of(
          "Y", new Parts(12, "M"),
          "W", new Parts(7, "D"),
          "D", new Parts(24, "H"),
          "TH", new Parts(60, "M"),
          "TM", new Parts(60, "S"));

  private record Parts(int number, String unit) {}

  private Values() {}

  /// The same reading in a form that [ascribe.model.TimexReading#parse] takes.
  static String tidy(String reading) {
    var length = LENGTH.matcher(reading);
    if (length.matches()) {
      return "fixed " + length(length.group(2), length.group(1), length.group(3));
    }
    var distance = DISTANCE.matcher(reading);
    return distance.matches()
        ? distance.group(1)
            + " "
            + distance(
                distance.group(2),
                number(distance.group(3)).multiply(number(distance.group(4))),
                distance.group(5))
            + (distance.group(6) == null ? "" : distance.group(6))
        : reading;
  }

  private static BigDecimal number(@Nullable String figures) {
    return figures == null ? BigDecimal.ONE : new BigDecimal(figures);
  }

  private static String length(String time, String number, String unit) {
    var parts = PARTS.get(unit);
    if (number.equals("X")) {
      return "P" + time + "X" + (parts == null ? unit : parts.unit);
    }
    var amount = new BigDecimal(number);
    if (parts != null) {
      amount = amount.multiply(BigDecimal.valueOf(parts.number));
      unit = parts.unit;
    }
    var fraction = FRACTIONS.get(time + unit);
    boolean whole = amount.stripTrailingZeros().scale() <= 0;
    if (whole || fraction == null) {
      return "P" + time + figures(amount) + unit;
    }
    return broken(time, amount, unit, fraction);
  }

  /// "PT5H30M" for five and a half hours.
  private static String broken(String time, BigDecimal amount, String unit, Parts fraction) {
    var whole = amount.setScale(0, RoundingMode.DOWN);
    var rest = amount.subtract(whole).multiply(BigDecimal.valueOf(fraction.number));
    var first = whole.signum() == 0 ? "" : figures(whole) + unit;
    var second = figures(rest.setScale(0, RoundingMode.HALF_UP)) + fraction.unit;
    boolean crosses = unit.equals("D");
    return "P" + time + first + (crosses ? "T" : "") + second;
  }

  private static String distance(String sign, BigDecimal amount, String unit) {
    if (amount.stripTrailingZeros().scale() > 0 && unit.equals("year")) {
      amount = amount.multiply(BigDecimal.valueOf(12));
      unit = "month";
    }
    return (sign.equals("-") ? "-" : "")
        + amount.setScale(0, RoundingMode.HALF_UP).toPlainString()
        + " "
        + unit;
  }

  private static String figures(BigDecimal number) {
    return number.stripTrailingZeros().toPlainString();
  }
}
