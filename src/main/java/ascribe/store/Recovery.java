package ascribe.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Clock;
import java.util.List;
import java.util.Optional;

/// Sets a damaged database aside and goes back to the latest good backup.
final class Recovery {

  /// The database and the files that SQLite keeps beside it. They go together: a log left behind
  /// would be played into whatever database comes next.
  private static final List<String> PARTS = List.of("", "-wal", "-shm", "-journal");

  private Recovery() {}

  /// Sees to it that the folder holds a good database, or none.
  ///
  /// @throws StoreException when a newer version of Ascribe wrote the database
  static Optional<Notice> heal(Path folder, Schema schema, Clock clock) {
    var file = folder.resolve(Opening.FILE);
    var health = health(file, schema);
    if (health == Health.GOOD) {
      return Optional.empty();
    }
    var backup = new Backups(folder, clock).latestGood(schema);
    try {
      var aside = setAside(file, folder.resolve("damaged"), clock);
      if (backup.isEmpty()) {
        return health == Health.MISSING ? Optional.empty() : aside.map(Notice.StartedAnew::new);
      }
      put(backup.get().file(), file);
      return Optional.of(new Notice.Restored(aside.orElse(null), backup.get().at()));
    } catch (IOException e) {
      throw Failures.of(e, folder);
    }
  }

  private static Health health(Path file, Schema schema) {
    try {
      return CleanClose.take(file)
          ? Health.atFirstSight(file, Database.Mode.READ, schema)
          : Health.of(file, Database.Mode.READ, schema);
    } catch (IOException e) {
      throw Failures.of(e, file);
    }
  }

  /// Moves the database into a new folder in `where`, and says which; nothing where there is none.
  static Optional<Path> setAside(Path database, Path where, Clock clock) throws IOException {
    var present =
        PARTS.stream()
            .map(part -> database.resolveSibling(database.getFileName() + part))
            .filter(Files::exists)
            .toList();
    if (present.isEmpty()) {
      return Optional.empty();
    }
    var aside = unused(where.resolve(Backups.stamp(clock)));
    Files.createDirectories(aside);
    // The database goes last: until then a crash leaves it to be found damaged again.
    for (var part : present.reversed()) {
      Files.move(part, aside.resolve(part.getFileName()));
    }
    return Optional.of(aside);
  }

  private static Path unused(Path wanted) {
    var path = wanted;
    for (int n = 2; Files.exists(path); n++) {
      path = wanted.resolveSibling(wanted.getFileName() + "-" + n);
    }
    return path;
  }

  /// Copies a backup to where the database belongs.
  static void put(Path backup, Path database) throws IOException {
    var unfinished = database.resolveSibling(database.getFileName() + ".tmp");
    Files.copy(backup, unfinished, StandardCopyOption.REPLACE_EXISTING);
    Backups.publish(unfinished, database);
  }
}
