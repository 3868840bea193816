package ascribe.ui;

import java.util.Locale;

/// What differs between systems.
final class Platforms {

  private Platforms() {}

  /// The shortcut key as it is printed.
  static String modifier() {
    var system = System.getProperty("os.name", "").toLowerCase(Locale.ROOT);
    return system.startsWith("mac") ? "⌘" : "Ctrl";
  }
}
