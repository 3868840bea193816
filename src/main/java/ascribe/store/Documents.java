package ascribe.store;

import ascribe.model.CodePoints;
import ascribe.model.Document;
import ascribe.review.Review;
import ascribe.store.StoreException.Reason;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// The rows of documents: what the library lists.
final class Documents {

  private static final String ENTRY =
      "SELECT id, shown_title, shown_date, language, origin, path, link, added, sha256, characters,"
          + " progress, voices, passages, pipeline, trashed, key FROM document ";

  private Documents() {}

  /// @throws StoreException when there is no such document
  static long key(Sql sql, String id) throws SQLException {
    return sql.one("SELECT key FROM document WHERE id = ?", row -> row.number(1), id)
        .orElseThrow(() ->
            new StoreException(Reason.NO_SUCH_DOCUMENT, "The library has no document " + id + "."));
  }

  /// The document that has, or had, this text.
  static Optional<String> byText(Sql sql, String sha256) throws SQLException {
    return sql.one(
        "SELECT d.id FROM version v JOIN document d ON d.key = v.document WHERE v.sha256 = ?"
            + " ORDER BY d.sha256 = v.sha256 DESC, d.key LIMIT 1",
        row -> row.text(1),
        sha256);
  }

  static String insert(Sql sql, Document document, Origin origin, byte[] original)
      throws SQLException {
    var id = UUID.randomUUID().toString();
    var date = Row.text(document.date());
    long key =
        sql.insert(
            "INSERT INTO document (id, title, date, language, origin, path, link, added, sha256,"
                + " characters, shown_title, shown_date) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?,"
                + " ?)",
            id,
            document.title(),
            date,
            document.language(),
            origin.kind().name(),
            origin.path(),
            origin.link(),
            origin.at().toString(),
            document.sha256(),
            document.characters(),
            document.title(),
            date);
    Texts.insert(sql, key, document, original, origin.at());
    sql.run(
        "INSERT INTO document_text (rowid, title, text) VALUES (?, ?, ?)",
        key,
        document.title(),
        Index.searchable(document.text()));
    return id;
  }

  /// Gives a document another text and its corrections; the earlier ones are kept.
  static void update(
      Sql sql, long key, Document document, byte[] original, Review review, Instant now)
      throws SQLException {
    Texts.insert(sql, key, document, original, now);
    sql.run(
        "UPDATE document SET sha256 = ?, characters = ?, language = ?,"
            + " position = min(position, ?) WHERE key = ?",
        document.sha256(),
        document.characters(),
        document.language(),
        document.characters(),
        key);
    sql.run(
        "UPDATE document_text SET text = ? WHERE rowid = ?",
        Index.searchable(document.text()),
        key);
    Reviews.replace(sql, key, review);
    Index.refresh(sql, key);
  }

  static List<Entry> inUse(Sql sql) throws SQLException {
    return entries(sql, "WHERE trashed IS NULL ORDER BY added DESC, key DESC");
  }

  static List<Entry> trashed(Sql sql) throws SQLException {
    return entries(sql, "WHERE trashed IS NOT NULL ORDER BY trashed DESC, key DESC");
  }

  static Optional<Entry> entry(Sql sql, String id) throws SQLException {
    return entries(sql, "WHERE id = ?", id).stream().findFirst();
  }

  private static List<Entry> entries(Sql sql, String where, @Nullable Object... arguments)
      throws SQLException {
    Map<Long, List<String>> tags = new HashMap<>();
    sql.list(
        "SELECT document, name FROM tag ORDER BY document, name",
        row -> tags.computeIfAbsent(row.number(1), _ -> new ArrayList<>()).add(row.text(2)));
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

  static void setTitle(Sql sql, long key, String title) throws SQLException {
    sql.run("UPDATE document SET title = ? WHERE key = ?", CodePoints.wellFormed(title), key);
    Index.refresh(sql, key);
  }

  static void setDate(Sql sql, long key, @Nullable LocalDate date) throws SQLException {
    sql.run("UPDATE document SET date = ? WHERE key = ?", Row.text(date), key);
    Index.refresh(sql, key);
  }

  /// Remembers an offset in UTF-16 units.
  static void setPosition(Sql sql, Document document, int offset, double progress)
      throws SQLException {
    sql.run(
        "UPDATE document SET position = ?, progress = ? WHERE id = ?",
        new CodePoints(document.text()).fromUtf16(offset),
        Math.clamp(progress, 0, 1),
        document.id());
  }

  static int position(Sql sql, Document document) throws SQLException {
    long codePoint =
        sql.one("SELECT position FROM document WHERE id = ?", row -> row.number(1), document.id())
            .orElse(0L);
    return new CodePoints(document.text()).toUtf16(Math.clamp(codePoint, 0, document.characters()));
  }

  static void setTags(Sql sql, long key, List<String> tags) throws SQLException {
    sql.run("DELETE FROM tag WHERE document = ?", key);
    for (var tag : tags) {
      if (!tag.isBlank()) {
        sql.run(
            "INSERT INTO tag (document, name) VALUES (?, ?) ON CONFLICT DO NOTHING",
            key,
            tag.strip());
      }
    }
  }

  static void setTrashed(Sql sql, long key, @Nullable Instant when) throws SQLException {
    sql.run("UPDATE document SET trashed = ? WHERE key = ?", Row.text(when), key);
  }

  /// Deletes for good what is in the trash, and returns how many documents that were.
  static int emptyTrash(Sql sql) throws SQLException {
    var keys = sql.list("SELECT key FROM document WHERE trashed IS NOT NULL", row -> row.number(1));
    for (long key : keys) {
      Index.forget(sql, key);
      sql.run("DELETE FROM document_text WHERE rowid = ?", key);
      sql.run("DELETE FROM document WHERE key = ?", key);
    }
    return keys.size();
  }
}
