package ascribe.ui.theme;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;

/// The colours of a theme as `themes.css` gives them: token without its prefix ("line-quote") to
/// RGB.
public record ThemeSheet(Map<String, Integer> colours) {

  private static final Pattern TOKEN =
      Pattern.compile("-ascribe-([a-z-]+)\\s*:\\s*#([0-9a-f]{6})\\s*;");

  public ThemeSheet {
    colours = Map.copyOf(colours);
  }

  /// Reads the block of `theme` from the style sheet.
  public static ThemeSheet of(Theme theme) {
    var block =
        Pattern.compile("\\.root\\." + theme.styleClass() + "\\s*\\{([^}]*)}").matcher(css());
    if (!block.find()) {
      throw new IllegalStateException("themes.css has no block for " + theme);
    }
    var colours = new HashMap<String, Integer>();
    var token = TOKEN.matcher(block.group(1));
    while (token.find()) {
      colours.put(token.group(1), Integer.parseInt(token.group(2), 16));
    }
    return new ThemeSheet(colours);
  }

  /// The colour of a token, as 0xRRGGBB.
  ///
  /// @throws IllegalArgumentException when the theme has no such token
  public int rgb(String token) {
    var colour = colours.get(token);
    if (colour == null) {
      throw new IllegalArgumentException("no colour " + token);
    }
    return colour;
  }

  private static String css() {
    try (var in = ThemeSheet.class.getResourceAsStream("themes.css")) {
      if (in == null) {
        throw new IllegalStateException("themes.css is not on the class path");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
