package ascribe.store;

/// Says why the library could not do what it was asked. The message is one English sentence; it
/// names files, never their text. Unchecked, since any call can meet a full disk.
public final class StoreException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  /// What kind of thing went wrong.
  public enum Reason {
    DISK_FULL,
    /// The folder, the disk or this window may not write.
    READ_ONLY,
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

  public StoreException(Reason reason, String message) {
    super(message);
    this.reason = reason;
  }

  public StoreException(Reason reason, String message, Throwable cause) {
    super(message, cause);
    this.reason = reason;
  }

  public Reason reason() {
    return reason;
  }
}
