package ascribe.ui.theme;

import java.util.Locale;
import javafx.application.ColorScheme;
import javafx.application.Platform;

/// The theme that the system's own settings ask for.
final class SystemScheme {

  private SystemScheme() {}

  /// The theme that fits the system now. To be called on the toolkit's thread.
  static Theme now() {
    return of(Platform.getPreferences());
  }

  static Theme of(Platform.Preferences preferences) {
    boolean dark = preferences.getColorScheme() == ColorScheme.DARK;
    boolean contrast =
        preferences.getBoolean("Windows.SPI.HighContrast").orElse(false)
            || preferences
                .getString("GTK.theme_name")
                .map(n -> n.toLowerCase(Locale.ROOT).replace("-", "").contains("highcontrast"))
                .orElse(false);
    if (contrast) {
      return dark ? Theme.HIGH_CONTRAST_DARK : Theme.HIGH_CONTRAST;
    }
    return dark ? Theme.DARK : Theme.LIGHT;
  }

  /// Runs `action` whenever a setting of the system changes.
  static void onChange(Runnable action) {
    Platform.getPreferences()
        .addListener((javafx.collections.MapChangeListener<String, Object>) _ -> action.run());
  }
}
