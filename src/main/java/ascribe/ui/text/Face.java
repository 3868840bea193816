package ascribe.ui.text;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import javafx.scene.text.Font;
import javafx.scene.text.FontPosture;
import javafx.scene.text.FontWeight;

/// A typeface to read in.
public enum Face {
  /// Source Serif 4, shipped with Ascribe.
  SOURCE_SERIF("Source Serif 4"),
  SYSTEM_SERIF("Serif"),
  SYSTEM_SANS("SansSerif");

  private static final List<String> FILES =
      List.of("SourceSerif4-Regular.ttf", "SourceSerif4-Italic.ttf", "SourceSerif4-Bold.ttf");

  static {
    FILES.forEach(Face::load);
  }

  private final String family;

  Face(String family) {
    this.family = family;
  }

  /// @param size in pixels
  Font font(double size, FontWeight weight, FontPosture posture) {
    return Font.font(family, weight, posture, size);
  }

  private static void load(String file) {
    try (var in = Face.class.getResourceAsStream("/assets/fonts/" + file)) {
      if (in == null || Font.loadFont(in, 12) == null) {
        throw new IllegalStateException("the font " + file + " is not on the class path");
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
