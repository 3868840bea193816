package ascribe.ui.export;

import java.io.IOException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/// Writes a file whole or not at all.
public final class AtomicFile {

  private AtomicFile() {}

  /// @throws IOException when it could not be written; an earlier file of that name is still there
  public static void write(Path file, byte[] content) throws IOException {
    var target = file.toAbsolutePath();
    var draft = Files.createTempFile(target.getParent(), ".ascribe", ".tmp");
    try {
      Files.write(draft, content);
      try {
        Files.move(
            draft, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
      } catch (AtomicMoveNotSupportedException e) {
        Files.move(draft, target, StandardCopyOption.REPLACE_EXISTING);
      }
    } finally {
      Files.deleteIfExists(draft);
    }
  }
}
