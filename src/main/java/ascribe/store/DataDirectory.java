package ascribe.store;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;

/// The folder in which this system keeps the data of a program.
public final class DataDirectory {

  private DataDirectory() {}

  /// `~/.local/share/ascribe` (XDG Base Directory Specification) on Linux, `~/Library/Application
  /// Support/Ascribe` on macOS, `%APPDATA%\Ascribe` on Windows.
  public static Path standard() {
    return of(
        System.getProperty("os.name", ""),
        System.getenv(),
        Path.of(System.getProperty("user.home", ".")));
  }

  static Path of(String system, Map<String, String> environment, Path home) {
    var name = system.toLowerCase(Locale.ROOT);
    if (name.startsWith("mac")) {
      return home.resolve("Library", "Application Support", "Ascribe");
    }
    if (name.startsWith("windows")) {
      var roaming = environment.get("APPDATA");
      return (roaming == null || roaming.isBlank()
              ? home.resolve("AppData", "Roaming")
              : Path.of(roaming))
          .resolve("Ascribe");
    }
    // The specification has relative paths ignored.
    var data = environment.get("XDG_DATA_HOME");
    return (data == null || !data.startsWith("/") ? home.resolve(".local", "share") : Path.of(data))
        .resolve("ascribe");
  }
}
