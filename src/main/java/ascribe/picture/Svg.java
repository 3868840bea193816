package ascribe.picture;

import java.util.Locale;
import java.util.stream.Collectors;

/// Writes a picture as SVG 1.1: no script, no outside font, colours on white paper.
public final class Svg {

  private Svg() {}

  public static String of(Picture picture) {
    var width = number(picture.width() + 2 * Picture.MARGIN);
    var height = number(picture.height() + 2 * Picture.MARGIN);
    var corner = number(-Picture.MARGIN);
    return """
    <?xml version="1.0" encoding="UTF-8"?>
    <svg xmlns="http://www.w3.org/2000/svg" role="img" width="%s" height="%s" viewBox="%s %s %s %s" font-family="system-ui, 'Segoe UI', 'DejaVu Sans', sans-serif">
    <title>%s</title>
    <rect x="%s" y="%s" width="100%%" height="100%%" fill="%s"/>
    %s
    </svg>
    """
        .formatted(
            width,
            height,
            corner,
            corner,
            width,
            height,
            escape(picture.title()),
            corner,
            corner,
            Ink.PAPER.onPaper(),
            picture.shapes().stream().map(Svg::shape).collect(Collectors.joining("\n")));
  }

  private static String shape(Shape shape) {
    return switch (shape) {
      case Shape.Line line -> line(line);
      case Shape.Box box -> box(box);
      case Shape.Words words -> words(words);
      case Shape.Spot(var x, var y, var width, var height, _, var told) ->
          told(place(x, y, width, height), told);
      case Shape.Hint(var x, var y, var width, var height, var told) ->
          told(place(x, y, width, height), told);
    };
  }

  private static String told(String place, String told) {
    return "<rect %s fill=\"none\" pointer-events=\"all\"><title>%s</title></rect>"
        .formatted(place, escape(told));
  }

  private static String line(Shape.Line line) {
    var dash =
        switch (line.dash()) {
          case SOLID -> "";
          case DASHED -> " stroke-dasharray=\"4 3\"";
          case DOTTED -> " stroke-dasharray=\"1 3\"";
        };
    return "<line x1=\"%s\" y1=\"%s\" x2=\"%s\" y2=\"%s\" stroke=\"%s\" stroke-width=\"%s\"%s%s/>"
        .formatted(
            number(line.x1()),
            number(line.y1()),
            number(line.x2()),
            number(line.y2()),
            line.ink().onPaper(),
            number(line.width()),
            dash,
            strength(line.strength()));
  }

  /// An outline stays inside its box, as on the screen.
  private static String box(Shape.Box box) {
    var colour = box.ink().onPaper();
    double inset = box.hollow() ? 1 : 0;
    var place =
        place(
            box.x() + inset,
            box.y() + inset,
            Math.max(1, box.width() - 2 * inset),
            Math.max(1, box.height() - 2 * inset));
    var paint =
        box.hollow()
            ? "fill=\"%s\" stroke=\"%s\" stroke-width=\"2\"".formatted(Ink.PAPER.onPaper(), colour)
            : "fill=\"%s\"".formatted(colour);
    return "<rect %s rx=\"%s\" %s%s/>"
        .formatted(
            place, number(Math.max(0, box.round() - inset)), paint, strength(box.strength()));
  }

  private static String words(Shape.Words words) {
    var anchor =
        switch (words.align()) {
          case START -> "";
          case MIDDLE -> " text-anchor=\"middle\"";
          case END -> " text-anchor=\"end\"";
        };
    return "<text x=\"%s\" y=\"%s\" font-size=\"%s\"%s%s fill=\"%s\"%s>%s</text>"
        .formatted(
            number(words.x()),
            number(words.y()),
            number(words.size()),
            words.bold() ? " font-weight=\"bold\"" : "",
            anchor,
            words.ink().onPaper(),
            strength(words.strength()),
            escape(words.words()));
  }

  private static String place(double x, double y, double width, double height) {
    return "x=\"%s\" y=\"%s\" width=\"%s\" height=\"%s\""
        .formatted(number(x), number(y), number(width), number(height));
  }

  private static String strength(double strength) {
    return strength < 1 ? " opacity=\"" + number(strength) + "\"" : "";
  }

  /// With a full stop whatever the language, and no more than two decimals.
  private static String number(double number) {
    var words = String.format(Locale.ROOT, "%.2f", number);
    return words.replaceFirst("\\.?0+$", "");
  }

  /// For text and attributes; characters that XML forbids become the replacement character.
  static String escape(String words) {
    return words
        .replaceAll(
            "[^\\t\\n\\r\\x{20}-\\x{D7FF}\\x{E000}-\\x{FFFD}\\x{10000}-\\x{10FFFF}]", "\uFFFD")
        .replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;");
  }
}
