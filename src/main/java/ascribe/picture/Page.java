package ascribe.picture;

import ascribe.picture.Shape.Align;
import java.util.ArrayList;
import java.util.List;

/// A column of words under each other, as a picture needs them. How wide words are is estimated:
/// the reader's fonts are not known here.
final class Page {

  /// Of the letters' size, on average.
  private static final double LETTER = 0.56;

  private static final double SMALL = 11;
  private static final double TEXT = 13;
  private static final double LARGE = 15;
  private static final double GAP = 16;

  private final double width;
  private final List<Shape> shapes = new ArrayList<>();
  private double y;

  Page(double width) {
    this(width, 6);
  }

  Page(double width, double y) {
    this.width = width;
    this.y = y;
  }

  void heading(String words) {
    for (var line : wrap(words, LARGE)) {
      y += LARGE * 1.35;
      add(0, line, LARGE, true, Ink.WORDS);
    }
    y += 8;
  }

  void text(String words) {
    for (var line : wrap(words, TEXT)) {
      y += TEXT * 1.45;
      add(0, line, TEXT, false, Ink.WORDS);
    }
    y += 6;
  }

  void small(String words, Ink ink) {
    for (var line : wrap(words, SMALL)) {
      y += SMALL * 1.45;
      add(0, line, SMALL, false, ink);
    }
    y += 4;
  }

  /// Several pieces beside each other, in as many lines as they need.
  void flow(List<String> pieces) {
    double x = 0;
    y += SMALL * 1.45;
    for (var piece : pieces) {
      double length = length(piece, SMALL);
      if (x > 0 && x + length > width) {
        x = 0;
        y += SMALL * 1.6;
      }
      add(x, piece, SMALL, false, Ink.WORDS);
      x += length + GAP;
    }
    y += 8;
  }

  private void add(double x, String words, double size, boolean bold, Ink ink) {
    shapes.add(new Shape.Words(x, y, words, size, bold, Align.START, ink, 1));
  }

  private List<String> wrap(String words, double size) {
    var lines = new ArrayList<String>();
    var line = new StringBuilder();
    for (var word : words.strip().split("\\s+")) {
      if (!line.isEmpty() && length(line + " " + word, size) > width) {
        lines.add(line.toString());
        line.setLength(0);
      }
      line.append(line.isEmpty() ? "" : " ").append(word);
    }
    lines.add(line.toString());
    return lines;
  }

  /// In pixels, about.
  static double length(String words, double size) {
    return words.codePointCount(0, words.length()) * size * LETTER;
  }

  /// As much of `words` as has room, in one line.
  static String fitted(String words, double size, double room) {
    int most = (int) (room / (size * LETTER));
    if (words.codePointCount(0, words.length()) <= most) {
      return words;
    }
    return words.substring(0, words.offsetByCodePoints(0, Math.max(0, most - 1))).strip() + "…";
  }

  double bottom() {
    return y;
  }

  List<Shape> shapes() {
    return shapes;
  }
}
