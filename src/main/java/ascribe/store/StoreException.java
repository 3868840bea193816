package ascribe.store;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/// Says why the library could not do what it was asked. The message is one English sentence; it
/// names files, never their text. Unchecked, since any call can meet a full disk.
public final class StoreException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  /// What kind of thing went wrong.
  public enum Reason {
    DISK_FULL,
    /// The folder, the disk or this window may not write.
    READ_ONLY,
    /// The folder or the file may not be read.
    FORBIDDEN,
    /// The database is damaged; it is set aside when the library is opened next.
    DAMAGED,
    /// A newer version of Ascribe wrote the library or the backup.
    NEWER,
    /// Another program holds the database.
    BUSY,
    NO_SUCH_DOCUMENT,
    NOT_A_BACKUP,
    /// The disk or the folder does not answer as it should.
    UNREADABLE,
    /// A defect of ours.
    INTERNAL
  }

  private final Reason reason;
  private final transient @Nullable Path where;

  public StoreException(Reason reason, String message) {
    super(message);
    this.reason = reason;
    where = null;
  }

  public StoreException(Reason reason, String message, Throwable cause) {
    super(message, cause);
    this.reason = reason;
    where = null;
  }

  /// @param where the file or folder that is meant
  StoreException(Reason reason, String message, Path where, @Nullable Throwable cause) {
    super(message, cause);
    this.reason = reason;
    this.where = where;
  }

  public Reason reason() {
    return reason;
  }

  /// The file or folder that is meant; absent when it is something in the library.
  public @Nullable Path where() {
    return where;
  }
}
