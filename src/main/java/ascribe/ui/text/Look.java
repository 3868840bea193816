package ascribe.ui.text;

import ascribe.ui.theme.Palette;
import javafx.scene.text.Font;
import javafx.scene.text.FontPosture;
import javafx.scene.text.FontWeight;
import javafx.scene.text.Text;

/// How the page looks: typography and colours, with what is measured from them once.
///
/// @param quiet lines only, no tints
/// @param baseLine distance of the base line from the top of a line of text, in pixels
/// @param lineSpacing between two lines, in pixels; negative when the face stands wider than asked
///   for
/// @param columnWidth of the text, in pixels
record Look(
    Typography typography,
    Palette palette,
    boolean quiet,
    Font text,
    Font italic,
    Font title,
    Font label,
    double baseLine,
    double lineSpacing,
    double columnWidth) {

  /// English prose of ordinary letter frequencies, to measure an average character by.
  private static final String SAMPLE =
      "When the ministers had left the room, the interpreter folded her notes and waited for the"
          + " rain to stop. Nobody had asked what she thought of it all, and she would not have"
          + " said.";

  private static final double TITLE_SCALE = 1.7;
  private static final double LABEL_SCALE = 0.66;

  static Look of(Typography typography, Palette palette, boolean quiet) {
    var face = typography.face();
    double size = typography.size();
    var font = face.font(size, FontWeight.NORMAL, FontPosture.REGULAR);
    var sample = new Text(SAMPLE);
    sample.setFont(font);
    var bounds = sample.getLayoutBounds();
    return new Look(
        typography,
        palette,
        quiet,
        font,
        face.font(size, FontWeight.NORMAL, FontPosture.ITALIC),
        face.font(size * TITLE_SCALE, FontWeight.BOLD, FontPosture.REGULAR),
        Face.SYSTEM_SANS.font(
            Math.max(11, size * LABEL_SCALE), FontWeight.NORMAL, FontPosture.REGULAR),
        -bounds.getMinY(),
        typography.leading() * size - bounds.getHeight(),
        Math.ceil(bounds.getWidth() / SAMPLE.length() * typography.measure()));
  }

  /// The italics for words of a size, in pixels: titles have larger ones.
  Font italic(double size) {
    return size == typography.size()
        ? italic
        : typography.face().font(size, FontWeight.NORMAL, FontPosture.ITALIC);
  }

  /// Distance of two base lines, in pixels.
  double lineHeight() {
    return typography.leading() * typography.size();
  }

  /// Size of the signs in the margin, in pixels.
  double signSize() {
    return Math.max(13, 0.85 * typography.size());
  }
}
