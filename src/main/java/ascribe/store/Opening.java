package ascribe.store;

import ascribe.store.Database.Mode;
import ascribe.store.InstanceLock.Attempt;
import ascribe.store.StoreException.Reason;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Opens the library in a folder: to write where it can, to read where it must.
final class Opening {

  /// The name of the database in the folder.
  static final String FILE = "library.db";

  private static final int TRIES = 50;
  private static final int PAUSE = 100;

  private Opening() {}

  static Opened open(Path folder, Schema schema, Clock clock) {
    try {
      Files.createDirectories(folder);
    } catch (IOException e) {
      throw Failures.of(e, folder);
    }
    return switch (InstanceLock.attempt(folder)) {
      case Attempt.Held(var lock) -> toWrite(folder, lock, schema, clock);
      case Attempt.Taken() -> besideAnother(folder, schema, clock);
      case Attempt.Refused(var reason) -> frozen(folder, reason, schema, clock);
    };
  }

  static boolean isFilled(Path folder, Clock clock) {
    return !Files.isRegularFile(folder)
        && (!Files.notExists(folder.resolve(FILE))
            || !new Backups(folder, clock).copies().isEmpty());
  }

  static Optional<Path> restore(Path folder, Path backup, Schema schema, Clock clock) {
    try {
      Files.createDirectories(folder);
    } catch (IOException e) {
      throw Failures.of(e, folder);
    }
    return switch (InstanceLock.attempt(folder)) {
      case Attempt.Held(var lock) -> {
        try (lock) {
          yield BackupFile.restore(folder, backup, schema, clock);
        }
      }
      case Attempt.Taken() -> throw Failures.of(Reason.BUSY, folder);
      case Attempt.Refused(var reason) -> throw Failures.of(reason, folder);
    };
  }

  private static Opened toWrite(Path folder, InstanceLock lock, Schema schema, Clock clock) {
    boolean done = false;
    try {
      var notices = new ArrayList<Notice>();
      Recovery.heal(folder, schema, clock).ifPresent(notices::add);
      var network = network(folder);
      network.ifPresent(type -> notices.add(new Notice.NetworkFolder(folder, type)));
      var file = folder.resolve(FILE);
      var database = Database.open(file, network.isPresent() ? Mode.JOURNAL : Mode.LOG);
      try {
        migrate(database, folder, schema);
        var library = library(folder, database, () -> leave(database, lock), schema, clock);
        done = true;
        return new Opened(library, notices);
      } finally {
        if (!done) {
          database.close();
        }
      }
    } finally {
      if (!done) {
        lock.close();
      }
    }
  }

  private static void leave(Database database, InstanceLock lock) {
    try (lock) {
      if (database.closedSound()) {
        CleanClose.leave(database.file());
      }
    }
  }

  /// Before an older library is changed, it is copied.
  private static void migrate(Database database, Path folder, Schema schema) {
    int from = database.read(Schema::versionOf);
    if (from > 0 && from < schema.version()) {
      var copy = folder.resolve("backups").resolve("before-schema-" + schema.version() + ".db");
      Backups.write(database.file(), copy);
    }
    schema.migrate(database);
  }

  private static Opened besideAnother(Path folder, Schema schema, Clock clock) {
    var file = folder.resolve(FILE);
    for (int i = 0; i < TRIES && !isMade(file, schema); i++) {
      try {
        Thread.sleep(PAUSE);
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        break;
      }
    }
    if (!isMade(file, schema)) {
      throw Failures.of(Reason.BUSY, file);
    }
    return new Opened(
        library(folder, Database.open(file, Mode.READ), () -> {}, schema, clock),
        List.of(new Notice.AlreadyOpen()));
  }

  /// Whether the other program has got as far as making the tables.
  private static boolean isMade(Path file, Schema schema) {
    if (!Files.exists(file)) {
      return false;
    }
    try {
      var sql = Connections.open(file, Mode.READ);
      try (var _ = sql.connection()) {
        int version = Schema.versionOf(sql);
        schema.refuseNewer(version, file);
        return version == schema.version();
      }
    } catch (SQLException e) {
      return false;
    }
  }

  private static Opened frozen(Path folder, IOException reason, Schema schema, Clock clock) {
    var file = folder.resolve(FILE);
    if (!Files.isReadable(file)) {
      throw Failures.refused(reason, folder, file, Opening::readable);
    }
    if (Health.of(file, Mode.FROZEN, schema) != Health.GOOD) {
      throw new StoreException(
          Reason.DAMAGED, file + " is damaged, and its folder cannot be written to.", file, reason);
    }
    return new Opened(
        library(folder, Database.open(file, Mode.FROZEN), () -> {}, schema, clock),
        List.of(new Notice.FolderReadOnly(folder)));
  }

  private static boolean readable(Path path) {
    return Files.isReadable(path) && (!Files.isDirectory(path) || Files.isExecutable(path));
  }

  private static Library library(
      Path folder, Database database, Runnable unlock, Schema schema, Clock clock) {
    var backup = new Backup(folder, database, schema, clock);
    return new Library(folder, database, unlock, backup, clock);
  }

  private static Optional<String> network(Path folder) {
    try {
      return NetworkFileSystems.type(folder);
    } catch (IOException e) {
      throw Failures.of(e, folder);
    }
  }
}
