package ascribe.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;

/// A folder that is gone with everything in it when it is closed.
record Scratch(Path path) implements AutoCloseable {

  static Scratch folder() throws IOException {
    return new Scratch(Files.createTempDirectory("ascribe-bench"));
  }

  @Override
  public void close() throws IOException {
    try (var all = Files.walk(path)) {
      for (var file : all.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    }
  }
}
