package ascribe.ui.theme;

import java.util.Locale;

/// A set of colours for the whole window.
public enum Theme {
  LIGHT(false, false),
  SEPIA(false, false),
  DARK(true, false),
  /// Black on white, forms without tints.
  HIGH_CONTRAST(false, true),
  /// White on black, forms without tints.
  HIGH_CONTRAST_DARK(true, true);

  private final boolean dark;
  private final boolean highContrast;

  Theme(boolean dark, boolean highContrast) {
    this.dark = dark;
    this.highContrast = highContrast;
  }

  public boolean dark() {
    return dark;
  }

  public boolean highContrast() {
    return highContrast;
  }

  /// The style class that the root of every scene carries in this theme.
  public String styleClass() {
    return "theme-" + name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
