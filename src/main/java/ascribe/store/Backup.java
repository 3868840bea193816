package ascribe.store;

import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;

/// Copies an open library, and puts copies back. Thread-safe; every call takes seconds in a large
/// library.
public final class Backup {

  private final Path folder;
  private final Database database;
  private final Schema schema;
  private final Clock clock;

  Backup(Path folder, Database database, Schema schema, Clock clock) {
    this.folder = folder;
    this.database = database;
    this.schema = schema;
    this.clock = clock;
  }

  /// Copies the whole library into one file.
  public void write(Path file) {
    BackupFile.write(database.file(), file, clock);
  }

  /// Makes today's copy in the library's folder when there is none yet; returns whether it did. To
  /// be called in the background, some time after the start. The library goes back to the latest of
  /// these copies when it is found damaged.
  ///
  /// @throws StoreException when the database is damaged; opening it again mends it
  public boolean writeWhenDue() {
    return !database.readOnly() && new Backups(folder, clock).takeWhenDue(database.file(), schema);
  }

  /// Puts the library of a backup file in place of the one in `folder`, which must not be open, and
  /// says where that one lies now.
  ///
  /// @throws StoreException when `file` is no whole backup; nothing has changed then
  public static Optional<Path> restore(Path folder, Path file) {
    return Opening.restore(folder, file, Schema.current(), Clock.systemUTC());
  }
}
