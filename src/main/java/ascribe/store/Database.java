package ascribe.store;

import ascribe.store.StoreException.Reason;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.concurrent.locks.ReentrantLock;

/// One SQLite file with one writing and one reading connection, each behind its own lock: a search
/// never delays a correction. Every write is one transaction that is on the disk when it returns.
final class Database implements AutoCloseable {

  /// How the file is opened.
  enum Mode {
    /// Write-ahead log: readers and the writer do not wait for each other.
    LOG,
    /// Rollback journal, for network file systems, where the shared memory of the log fails.
    JOURNAL,
    /// Reads what another instance writes.
    READ,
    /// Reads a file that nobody can write, in a folder that nobody can write.
    FROZEN
  }

  /// Work on a connection inside one transaction.
  @FunctionalInterface
  interface Work<T> {
    T on(Sql sql) throws SQLException;
  }

  /// Work without a result.
  @FunctionalInterface
  interface Step {
    void on(Sql sql) throws SQLException;
  }

  private final Path file;
  private final Mode mode;
  private final Sql writer;
  private final Sql reader;
  private final ReentrantLock writing = new ReentrantLock();
  private final ReentrantLock reading = new ReentrantLock();
  private volatile boolean damaged;
  private volatile boolean closed;

  private Database(Path file, Mode mode, Sql writer, Sql reader) {
    this.file = file;
    this.mode = mode;
    this.writer = writer;
    this.reader = reader;
  }

  /// @throws StoreException when the file cannot be opened as a database
  static Database open(Path file, Mode mode) {
    try {
      var writer = Connections.open(file, mode);
      try {
        return new Database(file, mode, writer, Connections.open(file, mode));
      } catch (SQLException e) {
        writer.connection().close();
        throw e;
      }
    } catch (SQLException e) {
      throw Failures.of(e, file);
    }
  }

  Path file() {
    return file;
  }

  boolean readOnly() {
    return mode == Mode.READ || mode == Mode.FROZEN;
  }

  /// @throws StoreException when the work fails; the transaction is then undone
  <T> T write(Work<T> work) {
    if (readOnly()) {
      throw new StoreException(
          Reason.READ_ONLY, "The library is open for reading only: the change was not kept.");
    }
    return transaction(writing, writer, "BEGIN IMMEDIATE", work);
  }

  /// @throws StoreException when the step fails; the transaction is then undone
  void change(Step step) {
    write(sql -> {
      step.on(sql);
      return true;
    });
  }

  <T> T read(Work<T> work) {
    return transaction(reading, reader, "BEGIN", work);
  }

  private <T> T transaction(ReentrantLock lock, Sql sql, String begin, Work<T> work) {
    lock.lock();
    try {
      sql.execute(begin);
      boolean done = false;
      try {
        var result = work.on(sql);
        sql.execute("COMMIT");
        done = true;
        return result;
      } finally {
        if (!done) {
          rollBack(sql);
        }
      }
    } catch (SQLException e) {
      throw noted(Failures.of(e, file));
    } catch (StoreException e) {
      throw noted(e);
    } finally {
      lock.unlock();
    }
  }

  private StoreException noted(StoreException e) {
    if (e.reason() == Reason.DAMAGED) {
      damaged = true;
    }
    return e;
  }

  /// Whether the database was closed and no damage was met in it.
  boolean closedSound() {
    return closed && !damaged;
  }

  private static void rollBack(Sql sql) {
    try {
      sql.execute("ROLLBACK");
    } catch (SQLException e) {
      // The database has undone the transaction by itself, as it does on a full disk.
    }
  }

  @Override
  public void close() {
    writing.lock();
    reading.lock();
    try {
      try (var _ = writer.connection();
          var _ = reader.connection()) {
        tidy();
      }
      closed = true;
    } catch (SQLException e) {
      throw Failures.of(e, file);
    } finally {
      reading.unlock();
      writing.unlock();
    }
  }

  private void tidy() {
    try {
      if (!readOnly()) {
        writer.execute("PRAGMA optimize");
      }
    } catch (SQLException e) {
      // Statistics make later searches faster; on a full or damaged disk they are not needed.
    }
  }
}
