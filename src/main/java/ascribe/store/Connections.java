package ascribe.store;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteOpenMode;

/// Opens connections to a database file, set up so that nothing that was kept is ever lost.
final class Connections {

  /// How long a statement waits for another process, in milliseconds.
  private static final int BUSY = 5_000;

  private Connections() {}

  /// @throws SQLException when the file cannot be opened
  static Sql open(Path file, Database.Mode mode) throws SQLException {
    var config = new SQLiteConfig();
    config.setBusyTimeout(BUSY);
    // A URI, so that no character of the path is taken for a parameter.
    var uri = file.toUri() + (mode == Database.Mode.FROZEN ? "?immutable=1" : "");
    config.setReadOnly(mode == Database.Mode.FROZEN);
    if (mode == Database.Mode.READ) {
      config.resetOpenMode(SQLiteOpenMode.CREATE);
    }
    Connection connection = config.createConnection("jdbc:sqlite:" + uri);
    var sql = new Sql(connection);
    try {
      sql.execute("PRAGMA foreign_keys = ON");
      sql.execute("PRAGMA trusted_schema = OFF");
      sql.execute("PRAGMA cell_size_check = ON");
      sql.execute("PRAGMA temp_store = MEMORY");
      switch (mode) {
        case LOG -> sql.execute("PRAGMA journal_mode = WAL");
        case JOURNAL -> sql.execute("PRAGMA journal_mode = DELETE");
        case READ, FROZEN -> sql.execute("PRAGMA query_only = ON");
      }
      // A commit returns when it is on the disk: neither a killed program nor a power cut undoes
      // it.
      sql.execute("PRAGMA synchronous = FULL");
      return sql;
    } catch (SQLException e) {
      connection.close();
      throw e;
    }
  }
}
