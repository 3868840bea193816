package ascribe.ui.theme;

import ascribe.model.Layer;
import javafx.scene.paint.Color;

/// The colours of the page in a theme. The page sets them itself, as looking them up by style sheet
/// for every line of every mark would take longer than drawing.
public record Palette(
    Color paper,
    Color ink,
    Color inkSoft,
    Color rule,
    Color selection,
    Color accent,
    Trio lines,
    Trio tints,
    boolean tinted) {

  /// A colour each for quotes, paraphrase and claims.
  public record Trio(Color quote, Color paraphrase, Color claim) {

    Trio seenBy(ColourVision vision) {
      return new Trio(vision.seen(quote), vision.seen(paraphrase), vision.seen(claim));
    }

    /// Author claims have the hue of claims.
    public Color of(Layer layer) {
      return switch (layer) {
        case QUOTES -> quote;
        case PARAPHRASE -> paraphrase;
        case ANALYST_CLAIMS, AUTHOR_CLAIMS -> claim;
      };
    }
  }

  public static Palette of(Theme theme) {
    var sheet = ThemeSheet.of(theme);
    return new Palette(
        color(sheet, "paper"),
        color(sheet, "ink"),
        color(sheet, "ink-soft"),
        color(sheet, "rule"),
        color(sheet, "selection"),
        color(sheet, "accent"),
        trio(sheet, "line-"),
        trio(sheet, "tint-"),
        !theme.highContrast());
  }

  /// The light colours on white paper.
  public static Palette printed() {
    var light = of(Theme.LIGHT);
    return new Palette(
        Color.WHITE,
        Color.BLACK,
        light.inkSoft,
        light.rule,
        light.selection,
        light.accent,
        light.lines,
        light.tints,
        light.tinted);
  }

  /// The same colours as they look to other eyes, to full vision.
  public Palette seenBy(ColourVision vision) {
    return vision == ColourVision.FULL
        ? this
        : new Palette(
            vision.seen(paper),
            vision.seen(ink),
            vision.seen(inkSoft),
            vision.seen(rule),
            vision.seen(selection),
            vision.seen(accent),
            lines.seenBy(vision),
            tints.seenBy(vision),
            tinted);
  }

  private static Trio trio(ThemeSheet sheet, String prefix) {
    return new Trio(
        color(sheet, prefix + "quote"),
        color(sheet, prefix + "paraphrase"),
        color(sheet, prefix + "claim"));
  }

  private static Color color(ThemeSheet sheet, String token) {
    return Srgb.color(sheet.rgb(token));
  }
}
