package ascribe.store;

import ascribe.store.StoreException.Reason;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Copies of the database in the folder `backups`, the latest three of at most one a day.
final class Backups {

  /// A copy, and when it was made.
  record Copy(Path file, Instant at) {}

  private static final int KEPT = 3;
  private static final Duration AGE = Duration.ofDays(1);
  private static final DateTimeFormatter STAMP =
      DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss'Z'").withZone(ZoneOffset.UTC);
  private static final String PREFIX = "library-";
  private static final String SUFFIX = ".db";

  private final Path folder;
  private final Clock clock;

  Backups(Path data, Clock clock) {
    this.folder = data.resolve("backups");
    this.clock = clock;
  }

  /// A name for a file or folder made now.
  static String stamp(Clock clock) {
    return STAMP.format(clock.instant());
  }

  /// All copies, the latest first.
  List<Copy> copies() {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (var files = Files.list(folder)) {
      return files
          .map(Backups::copy)
          .flatMap(Optional::stream)
          .sorted(Comparator.comparing(Copy::at).reversed())
          .toList();
    } catch (IOException e) {
      throw Failures.of(e, folder);
    }
  }

  private static Optional<Copy> copy(Path file) {
    var name = file.getFileName().toString();
    if (!name.startsWith(PREFIX) || !name.endsWith(SUFFIX)) {
      return Optional.empty();
    }
    try {
      var stamp = name.substring(PREFIX.length(), name.length() - SUFFIX.length());
      return Optional.of(new Copy(file, STAMP.parse(stamp, Instant::from)));
    } catch (DateTimeParseException e) {
      return Optional.empty();
    }
  }

  /// Makes today's copy when there is none yet, and deletes those that are too many.
  ///
  /// @throws StoreException when the database is damaged: no copy of it may push out a good one
  boolean takeWhenDue(Path database, Schema schema) {
    var newest = copies().stream().findFirst();
    if (newest.isPresent() && newest.get().at().plus(AGE).isAfter(clock.instant())) {
      return false;
    }
    if (Health.of(database, Database.Mode.READ, schema) != Health.GOOD) {
      throw Failures.of(Reason.DAMAGED, database);
    }
    write(database, folder.resolve(PREFIX + stamp(clock) + SUFFIX));
    copies().stream().skip(KEPT).forEach(old -> delete(old.file()));
    return true;
  }

  /// Writes a compact copy of a database that may be in use; a copy that was not finished is never
  /// seen under its name.
  static void write(Path database, Path copy) {
    var unfinished = copy.resolveSibling(copy.getFileName() + ".tmp");
    try {
      Files.createDirectories(copy.toAbsolutePath().getParent());
      Files.deleteIfExists(unfinished);
      var sql = Connections.open(database, Database.Mode.READ);
      try (var _ = sql.connection()) {
        // Copying reads only, but SQLite holds it for a change.
        sql.execute("PRAGMA query_only = OFF");
        sql.run("VACUUM INTO ?", unfinished.toAbsolutePath().toString());
      }
      publish(unfinished, copy);
    } catch (SQLException e) {
      delete(unfinished);
      throw Failures.of(e, copy);
    } catch (IOException e) {
      delete(unfinished);
      throw Failures.of(e, copy);
    }
  }

  /// Gives a finished file its name once it is on the disk.
  static void publish(Path unfinished, Path file) throws IOException {
    try (var channel = FileChannel.open(unfinished, StandardOpenOption.WRITE)) {
      channel.force(true);
    }
    Files.move(
        unfinished, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
  }

  /// The latest copy that is whole.
  Optional<Copy> latestGood(Schema schema) {
    return copies().stream().filter(copy -> isGood(copy.file(), schema)).findFirst();
  }

  private static boolean isGood(Path file, Schema schema) {
    try {
      return Health.of(file, Database.Mode.FROZEN, schema) == Health.GOOD;
    } catch (StoreException e) {
      // Neither an unreadable copy nor one of a newer version can be gone back to.
      return false;
    }
  }

  private static void delete(@Nullable Path file) {
    try {
      if (file != null) {
        Files.deleteIfExists(file);
      }
    } catch (IOException e) {
      throw Failures.of(e, file);
    }
  }
}
