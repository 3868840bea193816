package ascribe.store;

import java.nio.file.Path;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// Something the reader must be told about the library that was opened.
public sealed interface Notice {

  /// Another window has this library open: this one only reads.
  record AlreadyOpen() implements Notice {}

  /// The folder cannot be written to: nothing will be kept.
  record FolderReadOnly(Path folder) implements Notice {}

  /// The database was missing or damaged, and the latest good backup took its place.
  ///
  /// @param setAside where the damaged files lie now, absent when the database was missing
  /// @param backup when the backup was made
  record Restored(@Nullable Path setAside, Instant backup) implements Notice {}

  /// The database was damaged and there is no good backup: the library starts empty.
  ///
  /// @param setAside where the damaged files lie now
  record StartedAnew(Path setAside) implements Notice {}

  /// The folder lies on a network file system: changes are kept safely, but more slowly.
  record NetworkFolder(Path folder, String type) implements Notice {}
}
