package ascribe.store;

import ascribe.store.StoreException.Reason;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;

/// Whether a file can be used as a library.
enum Health {
  GOOD,
  /// There is no such file, or nothing in it.
  MISSING,
  DAMAGED;

  /// Looks at every page of the file.
  ///
  /// @throws StoreException when the file cannot be read, or a newer version of Ascribe wrote it
  static Health of(Path file, Database.Mode mode, Schema schema) {
    return of(file, mode, schema, true);
  }

  /// Looks at the first pages of the file only.
  ///
  /// @throws StoreException as [#of] does
  static Health atFirstSight(Path file, Database.Mode mode, Schema schema) {
    return of(file, mode, schema, false);
  }

  private static Health of(Path file, Database.Mode mode, Schema schema, boolean whole) {
    try {
      if (!Files.exists(file) || Files.size(file) == 0) {
        return MISSING;
      }
    } catch (IOException e) {
      throw Failures.of(e, file);
    }
    try {
      var sql = Connections.open(file, mode);
      try (var _ = sql.connection()) {
        return of(sql, file, schema, whole);
      }
    } catch (SQLException e) {
      if (Failures.reason(e) == Reason.DAMAGED) {
        return DAMAGED;
      }
      throw Failures.of(e, file);
    }
  }

  private static Health of(Sql sql, Path file, Schema schema, boolean whole) throws SQLException {
    int application = sql.one("PRAGMA application_id", row -> (int) row.number(1)).orElse(0);
    if (application != Schema.APPLICATION) {
      // A library whose making was cut short has no table yet.
      return sql.one("SELECT count(*) FROM sqlite_schema", row -> row.number(1)).orElse(0L) == 0
          ? GOOD
          : DAMAGED;
    }
    schema.refuseNewer(Schema.versionOf(sql), file);
    return !whole || sql.one("PRAGMA quick_check(1)", row -> row.text(1)).orElse("").equals("ok")
        ? GOOD
        : DAMAGED;
  }
}
