package ascribe.ui.export;

import static java.nio.file.StandardOpenOption.CREATE_NEW;
import static java.nio.file.StandardOpenOption.WRITE;

import java.io.IOException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFileAttributeView;
import java.util.UUID;

/// Writes a file whole or not at all. It may be read by whom the system lets read the reader's
/// other files, and one that is replaced by those who could read it before.
public final class AtomicFile {

  private AtomicFile() {}

  /// @throws IOException when it could not be written; an earlier file of that name is still there
  public static void write(Path file, byte[] content) throws IOException {
    var target = file.toAbsolutePath();
    // What createTempFile makes nobody else may read, and it stays so.
    var draft = target.resolveSibling(".ascribe" + UUID.randomUUID() + ".tmp");
    try {
      try (var out = Files.newOutputStream(draft, CREATE_NEW, WRITE)) {
        keepPermissions(target, draft);
        out.write(content);
      }
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

  /// Gives the draft the permissions of the file that it is going to replace, where there is one
  /// and the system knows such.
  private static void keepPermissions(Path target, Path draft) throws IOException {
    var view = Files.getFileAttributeView(draft, PosixFileAttributeView.class);
    if (view == null || !Files.exists(target)) {
      return;
    }
    var kept = Files.getPosixFilePermissions(target);
    if (!kept.equals(view.readAttributes().permissions())) {
      view.setPermissions(kept);
    }
  }
}
