package ascribe.store;

import ascribe.store.StoreException.Reason;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/// The versions of the database's schema: script number n leads from version n - 1 to version n,
/// never back. The version stands in `user_version`.
///
/// @param scripts statements separated by a semicolon at the end of a line
record Schema(List<String> scripts) {

  /// Tells a library from any other SQLite file ("Asc1").
  static final int APPLICATION = 0x41736331;

  private static final int LATEST = 2;
  private static final Pattern BETWEEN = Pattern.compile(";\\s*?(?:\\n|$)");

  Schema {
    scripts = List.copyOf(scripts);
  }

  /// The schema of this version of Ascribe.
  static Schema current() {
    return new Schema(
        IntStream.rangeClosed(1, LATEST).mapToObj(n -> script("schema-" + n + ".sql")).toList());
  }

  int version() {
    return scripts.size();
  }

  static int versionOf(Sql sql) throws SQLException {
    return sql.one("PRAGMA user_version", row -> (int) row.number(1)).orElse(0);
  }

  /// Brings the database to this version, in one transaction.
  ///
  /// @throws StoreException when the database has a newer version than this
  void migrate(Database database) {
    database.change(sql -> {
      int from = versionOf(sql);
      refuseNewer(from, database.file());
      for (int n = from; n < version(); n++) {
        for (var statement : BETWEEN.split(scripts.get(n))) {
          if (!statement.isBlank()) {
            sql.execute(statement);
          }
        }
      }
      if (from != version()) {
        sql.execute("PRAGMA application_id = " + APPLICATION);
        sql.execute("PRAGMA user_version = " + version());
      }
    });
  }

  void refuseNewer(int found, Path file) {
    if (found > version()) {
      throw new StoreException(
          Reason.NEWER,
          "%s was written by a newer version of Ascribe (schema %d, this one knows %d): update Ascribe to open it."
              .formatted(file, found, version()),
          file,
          null);
    }
  }

  private static String script(String name) {
    try (InputStream in = Objects.requireNonNull(Schema.class.getResourceAsStream(name), name)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
