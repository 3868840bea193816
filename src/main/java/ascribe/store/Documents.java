package ascribe.store;

import ascribe.model.CodePoints;
import ascribe.model.Document;
import ascribe.review.Review;
import ascribe.store.StoreException.Reason;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// The rows of documents: what the library lists.
final class Documents {

  private Documents() {}

  /// @throws StoreException when there is no such document
  static long key(Sql sql, String id) throws SQLException {
    return sql.one("SELECT key FROM document WHERE id = ?", row -> row.number(1), id)
        .orElseThrow(() ->
            new StoreException(Reason.NO_SUCH_DOCUMENT, "The library has no document " + id + "."));
  }

  /// Takes a document in, unless it is there already, also in the trash.
  static Entry add(Sql sql, Document document, Origin origin, byte[] original) throws SQLException {
    var known = Entries.idByText(sql, document.sha256());
    var id = known.isPresent() ? known.get() : insert(sql, document, origin, original);
    setTrashed(sql, key(sql, id), null);
    return Entries.entry(sql, id).orElseThrow();
  }

  private static String insert(Sql sql, Document document, Origin origin, byte[] original)
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

  static void setTrashed(Sql sql, long key, @Nullable Instant when) throws SQLException {
    sql.run("UPDATE document SET trashed = ? WHERE key = ?", Row.text(when), key);
  }

  /// Puts documents in the trash that are in use, and returns which of `ids` that were.
  static List<String> trash(Sql sql, Collection<String> ids, Instant when) throws SQLException {
    var trashed = new ArrayList<String>();
    for (var id : ids) {
      int rows =
          sql.run(
              "UPDATE document SET trashed = ? WHERE id = ? AND trashed IS NULL",
              Row.text(when),
              id);
      if (rows > 0) {
        trashed.add(id);
      }
    }
    return trashed;
  }

  static void restore(Sql sql, Collection<String> ids) throws SQLException {
    for (var id : ids) {
      sql.run("UPDATE document SET trashed = NULL WHERE id = ?", id);
    }
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
