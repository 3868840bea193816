package ascribe.store;

import ascribe.store.StoreException.Reason;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Clock;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

/// A whole library in one file: a ZIP archive of a page that names its form and of the database.
final class BackupFile {

  private static final String FORM = "ascribe-library/1";
  private static final String PAGE = "ascribe.txt";

  private BackupFile() {}

  /// Copies a database, in use or not, into `file`.
  static void write(Path database, Path file, Clock clock) {
    var copy = file.resolveSibling(file.getFileName() + ".db.tmp");
    var unfinished = file.resolveSibling(file.getFileName() + ".tmp");
    try {
      Backups.write(database, copy);
      try (var zip = new ZipOutputStream(Files.newOutputStream(unfinished))) {
        zip.putNextEntry(new ZipEntry(PAGE));
        zip.write((FORM + "\n" + clock.instant() + "\n").getBytes(StandardCharsets.UTF_8));
        zip.putNextEntry(new ZipEntry(Opening.FILE));
        Files.copy(copy, zip);
      }
      Backups.publish(unfinished, file);
    } catch (IOException e) {
      throw Failures.of(e, file);
    } finally {
      discard(copy);
      discard(unfinished);
    }
  }

  /// Puts the library of `file` into `folder`, and says where the one before it lies now.
  ///
  /// @throws StoreException when `file` is no whole backup or of a newer version; nothing has
  ///   changed then
  static Optional<Path> restore(Path folder, Path file, Schema schema, Clock clock) {
    var database = folder.resolve(Opening.FILE);
    var unfinished = folder.resolve(Opening.FILE + ".tmp");
    try {
      extract(file, unfinished);
      if (Health.of(unfinished, Database.Mode.FROZEN, schema) != Health.GOOD) {
        throw notABackup(file);
      }
      var aside = Recovery.setAside(database, folder.resolve("replaced"), clock);
      Backups.publish(unfinished, database);
      return aside;
    } catch (ZipException e) {
      throw notABackup(file);
    } catch (IOException e) {
      throw Failures.of(e, file);
    } finally {
      discard(unfinished);
    }
  }

  private static void extract(Path file, Path to) throws IOException {
    try (var zip = new ZipFile(file.toFile())) {
      var page = zip.getEntry(PAGE);
      var database = zip.getEntry(Opening.FILE);
      if (page == null || database == null) {
        throw notABackup(file);
      }
      try (var in = zip.getInputStream(page)) {
        var form = new String(in.readNBytes(100), StandardCharsets.UTF_8);
        if (!form.startsWith("ascribe-library/")) {
          throw notABackup(file);
        }
        if (!form.startsWith(FORM + "\n")) {
          throw Failures.of(Reason.NEWER, file);
        }
      }
      try (var in = zip.getInputStream(database)) {
        Files.copy(in, to, StandardCopyOption.REPLACE_EXISTING);
      }
    }
  }

  private static StoreException notABackup(Path file) {
    return Failures.of(Reason.NOT_A_BACKUP, file);
  }

  private static void discard(Path file) {
    try {
      Files.deleteIfExists(file);
    } catch (IOException e) {
      throw Failures.of(e, file);
    }
  }
}
