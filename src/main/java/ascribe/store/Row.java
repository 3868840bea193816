package ascribe.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// One row of a result; columns count from 1.
record Row(ResultSet results) {

  String text(int column) throws SQLException {
    var text = results.getString(column);
    return text == null ? "" : text;
  }

  @Nullable String optional(int column) throws SQLException {
    return results.getString(column);
  }

  long number(int column) throws SQLException {
    return results.getLong(column);
  }

  double decimal(int column) throws SQLException {
    return results.getDouble(column);
  }

  byte[] bytes(int column) throws SQLException {
    var bytes = results.getBytes(column);
    return bytes == null ? new byte[0] : bytes;
  }

  @Nullable LocalDate date(int column) throws SQLException {
    var text = results.getString(column);
    return text == null ? null : LocalDate.parse(text);
  }

  @Nullable Instant instant(int column) throws SQLException {
    var text = results.getString(column);
    return text == null ? null : Instant.parse(text);
  }

  /// What [#date] and [#instant] read.
  static @Nullable String text(@Nullable Object value) {
    return value == null ? null : value.toString();
  }
}
