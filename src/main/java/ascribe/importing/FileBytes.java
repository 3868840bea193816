package ascribe.importing;

import ascribe.importing.Failed.Reason;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Reads the bytes of a file. Looks at what a path is before it opens anything, so that neither
/// pipes nor devices nor files beyond the limit are ever read.
final class FileBytes {

  /// Bytes.
  static final int LARGEST = 50 * 1024 * 1024;

  private FileBytes() {}

  /// What a path holds.
  sealed interface Found {}

  @SuppressWarnings("ArrayRecordComponent") // handed on once, never compared
  record Bytes(byte[] bytes) implements Found {}

  record Nothing(Reason reason, @Nullable String detail) implements Found {}

  static Found read(Path file) {
    try {
      var attributes = Files.readAttributes(file, BasicFileAttributes.class);
      if (attributes.isDirectory()) {
        return new Nothing(Reason.FOLDER, null);
      }
      if (!attributes.isRegularFile()) {
        return new Nothing(Reason.NO_FILE, null);
      }
      if (attributes.size() > LARGEST) {
        return new Nothing(Reason.TOO_LARGE, null);
      }
      // The system's own tables claim to be empty files; some of them never end.
      return attributes.size() == 0 ? new Nothing(Reason.EMPTY, null) : content(file);
    } catch (NoSuchFileException e) {
      return new Nothing(Files.isSymbolicLink(file) ? Reason.BROKEN_LINK : Reason.MISSING, null);
    } catch (FileSystemException e) {
      return new Nothing(leadsInACircle(file) ? Reason.LINK_LOOP : Reason.UNREADABLE, null);
    } catch (IOException | SecurityException e) {
      return new Nothing(Reason.UNREADABLE, null);
    }
  }

  private static Found content(Path file) throws IOException {
    try (InputStream in = Files.newInputStream(file)) {
      byte[] bytes = in.readNBytes(LARGEST + 1);
      return bytes.length > LARGEST ? new Nothing(Reason.TOO_LARGE, null) : new Bytes(bytes);
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }

  /// Whether following the links from `file` comes back to a link already seen.
  private static boolean leadsInACircle(Path file) {
    Set<Path> seen = new HashSet<>();
    var at = file.toAbsolutePath().normalize();
    while (Files.isSymbolicLink(at)) {
      if (!seen.add(at)) {
        return true;
      }
      try {
        at = at.resolveSibling(Files.readSymbolicLink(at)).normalize();
      } catch (IOException e) {
        return false;
      }
    }
    return parentLoops(at);
  }

  /// A folder on the way may be the link that leads in a circle.
  private static boolean parentLoops(Path at) {
    var parent = at.getParent();
    return parent != null
        && !Files.exists(parent)
        && Files.exists(parent, LinkOption.NOFOLLOW_LINKS)
        && leadsInACircle(parent);
  }
}
