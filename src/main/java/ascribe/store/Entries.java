package ascribe.store;

import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Reads documents as the library lists them.
final class Entries {

  private static final String ENTRY =
      "SELECT id, shown_title, shown_date, language, origin, path, link, added, sha256, characters,"
          + " progress, voices, passages, pipeline, trashed, key FROM document ";

  private Entries() {}

  static List<Entry> inUse(Sql sql) throws SQLException {
    return latest(sql, -1);
  }

  /// @param most how many at most, all when negative
  static List<Entry> latest(Sql sql, int most) throws SQLException {
    return entries(sql, "WHERE trashed IS NULL ORDER BY added DESC, key DESC LIMIT ?", most);
  }

  static List<Entry> trashed(Sql sql) throws SQLException {
    return entries(sql, "WHERE trashed IS NOT NULL ORDER BY trashed DESC, key DESC");
  }

  static Optional<Entry> entry(Sql sql, String id) throws SQLException {
    return entries(sql, "WHERE id = ?", id).stream().findFirst();
  }

  private static List<Entry> entries(Sql sql, String where, @Nullable Object... arguments)
      throws SQLException {
    var tags = Tags.all(sql);
    return sql.list(
        ENTRY + where, row -> entry(row, tags.getOrDefault(row.number(16), List.of())), arguments);
  }

  private static Entry entry(Row row, List<String> tags) throws SQLException {
    var added = row.instant(8);
    return new Entry(
        row.text(1),
        row.text(2),
        row.date(3),
        row.text(4),
        new Origin(
            Origin.Kind.valueOf(row.text(5)),
            row.optional(6),
            row.optional(7),
            added == null ? Instant.EPOCH : added),
        row.text(9),
        (int) row.number(10),
        tags,
        row.decimal(11),
        Voices.read(row.text(12)),
        (int) row.number(13),
        row.optional(14),
        row.instant(15));
  }

  /// The document that has, or had, this text.
  static Optional<String> idByText(Sql sql, String sha256) throws SQLException {
    return sql.one(
        "SELECT d.id FROM version v JOIN document d ON d.key = v.document WHERE v.sha256 = ?"
            + " ORDER BY d.sha256 = v.sha256 DESC, d.key LIMIT 1",
        row -> row.text(1),
        sha256);
  }

  static Optional<Entry> byText(Sql sql, String sha256) throws SQLException {
    var id = idByText(sql, sha256);
    return id.isEmpty() ? Optional.empty() : entry(sql, id.get());
  }
}
