package ascribe.ui.testing;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;

/// Folders for the libraries of test windows.
public final class Folders {

  private Folders() {}

  /// A new folder that goes with all it holds when the Java machine ends: a window may still write
  /// into it when its test is over.
  public static Path temporary() throws IOException {
    var folder = Files.createTempDirectory("ascribe-test");
    Runtime.getRuntime().addShutdownHook(new Thread(() -> delete(folder)));
    return folder;
  }

  private static void delete(Path folder) {
    try (var files = Files.walk(folder)) {
      for (var file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    } catch (IOException e) {
      System.err.println("Left behind: " + e.getMessage());
    }
  }
}
