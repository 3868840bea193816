package ascribe.ui;

import java.nio.file.Path;
import java.util.Locale;

/// What differs between systems.
final class Platforms {

  private Platforms() {}

  private static String name() {
    return System.getProperty("os.name", "").toLowerCase(Locale.ROOT);
  }

  private static boolean mac() {
    return name().startsWith("mac");
  }

  /// The shortcut key as it is printed.
  static String modifier() {
    return mac() ? "⌘" : "Ctrl";
  }

  /// Where the system keeps the data of programs.
  static Path dataDir() {
    var home = Path.of(System.getProperty("user.home", "."));
    if (mac()) {
      return home.resolve("Library/Application Support/Ascribe");
    }
    if (name().startsWith("windows")) {
      return from("APPDATA", home.resolve("AppData/Roaming")).resolve("Ascribe");
    }
    return from("XDG_DATA_HOME", home.resolve(".local/share")).resolve("ascribe");
  }

  private static Path from(String variable, Path fallback) {
    var value = System.getenv(variable);
    return value == null || value.isBlank() ? fallback : Path.of(value);
  }
}
