package ascribe.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// The few verbs of SQL that the store needs, on one connection.
record Sql(Connection connection) {

  /// Reads one row of a result.
  @FunctionalInterface
  interface Reading<T> {
    T read(Row row) throws SQLException;
  }

  /// Runs a statement and returns how many rows it changed.
  int run(String sql, @Nullable Object... arguments) throws SQLException {
    try (var statement = prepare(sql, arguments)) {
      return statement.executeUpdate();
    }
  }

  /// Runs a statement whatever it returns, for pragmas.
  void execute(String sql) throws SQLException {
    try (var statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }

  /// Runs an `INSERT` and returns the key of the new row.
  long insert(String sql, @Nullable Object... arguments) throws SQLException {
    run(sql, arguments);
    return one("SELECT last_insert_rowid()", row -> row.number(1)).orElseThrow();
  }

  /// Runs one statement for every row of arguments.
  void runAll(String sql, List<@Nullable Object[]> rows) throws SQLException {
    try (var statement = connection.prepareStatement(sql)) {
      for (var row : rows) {
        bind(statement, row);
        statement.addBatch();
      }
      statement.executeBatch();
    }
  }

  <T> List<T> list(String sql, Reading<T> reading, @Nullable Object... arguments)
      throws SQLException {
    try (var statement = prepare(sql, arguments);
        var results = statement.executeQuery()) {
      var list = new ArrayList<T>();
      var row = new Row(results);
      while (results.next()) {
        list.add(reading.read(row));
      }
      return list;
    }
  }

  /// The first row of a result.
  <T> Optional<T> one(String sql, Reading<T> reading, @Nullable Object... arguments)
      throws SQLException {
    try (var statement = prepare(sql, arguments);
        var results = statement.executeQuery()) {
      return results.next() ? Optional.of(reading.read(new Row(results))) : Optional.empty();
    }
  }

  private PreparedStatement prepare(String sql, @Nullable Object... arguments) throws SQLException {
    var statement = connection.prepareStatement(sql);
    bind(statement, arguments);
    return statement;
  }

  private static void bind(PreparedStatement statement, @Nullable Object[] arguments)
      throws SQLException {
    for (int i = 0; i < arguments.length; i++) {
      statement.setObject(i + 1, arguments[i]);
    }
  }
}
