package ascribe.store;

import ascribe.store.StoreException.Reason;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.ReadOnlyFileSystemException;
import java.sql.SQLException;
import java.util.List;
import java.util.function.Predicate;
import org.sqlite.SQLiteException;

/// Turns what the database and the file system report into one sentence about the library.
final class Failures {

  private Failures() {}

  static StoreException of(SQLException e, Path file) {
    var reason = reason(e);
    return new StoreException(reason, sentence(reason, file), file, e);
  }

  static StoreException of(IOException e, Path file) {
    var reason =
        e instanceof AccessDeniedException || says(e, "Read-only")
            ? Reason.READ_ONLY
            : says(e, "No space left") || says(e, "not enough space") || says(e, "quota")
                ? Reason.DISK_FULL
                : Reason.UNREADABLE;
    return new StoreException(reason, sentence(reason, file), file, e);
  }

  static StoreException of(ReadOnlyFileSystemException e, Path file) {
    return new StoreException(Reason.READ_ONLY, sentence(Reason.READ_ONLY, file), file, e);
  }

  static StoreException of(Reason reason, Path file) {
    return new StoreException(reason, sentence(reason, file), file, null);
  }

  /// What to say of a folder that could not be locked and a database that cannot be read: a folder
  /// or file that may not be read at all is not only one that cannot be written to.
  ///
  /// @param readable whether a file may be read, and a folder entered
  static StoreException refused(IOException e, Path folder, Path file, Predicate<Path> readable) {
    for (var path : List.of(folder, file)) {
      if (Files.exists(path) && !readable.test(path)) {
        return new StoreException(Reason.FORBIDDEN, sentence(Reason.FORBIDDEN, path), path, e);
      }
    }
    return of(e, folder);
  }

  private static boolean says(IOException e, String words) {
    return e.getMessage() != null && e.getMessage().contains(words);
  }

  /// The low byte of an extended result code is the code it refines (sqlite.org/rescode.html).
  static Reason reason(SQLException e) {
    int code = e instanceof SQLiteException s ? s.getResultCode().code & 0xff : 0;
    return switch (code) {
      case 13 -> Reason.DISK_FULL;
      case 3, 8 -> Reason.READ_ONLY;
      case 11, 26 -> Reason.DAMAGED;
      case 5, 6 -> Reason.BUSY;
      case 10, 14 -> Reason.UNREADABLE;
      default -> Reason.INTERNAL;
    };
  }

  static String sentence(Reason reason, Path file) {
    return switch (reason) {
      case DISK_FULL ->
          "The disk is full: the last change could not be kept in "
              + file
              + "; make room and try again.";
      case READ_ONLY -> file + " cannot be written to.";
      case FORBIDDEN -> file + " may not be read: you lack the permission.";
      case DAMAGED ->
          "The library "
              + file
              + " is damaged; start Ascribe again to go back to the latest backup.";
      case NEWER -> file + " was written by a newer version of Ascribe.";
      case BUSY -> "Another program holds the library " + file + "; try again in a moment.";
      case NO_SUCH_DOCUMENT -> "The library " + file + " has no such document.";
      case NOT_A_BACKUP -> file + " is not a backup of a library.";
      case UNREADABLE -> file + " cannot be read or written: the disk or the folder fails.";
      case INTERNAL -> "The library " + file + " could not carry out the last step.";
    };
  }
}
