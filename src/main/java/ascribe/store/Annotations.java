package ascribe.store;

import ascribe.json.AnnotatedJson;
import ascribe.json.FormatException;
import ascribe.model.AnnotatedDocument;
import ascribe.model.Document;
import ascribe.store.StoreException.Reason;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Optional;

/// What the pipeline found in each version of a text, as compressed `ascribe/1`.
final class Annotations {

  private Annotations() {}

  /// @throws StoreException when the document never had this text
  static void save(Sql sql, long key, AnnotatedDocument annotated, String pipeline, Instant now)
      throws SQLException {
    long version =
        Texts.version(sql, key, Texts.storable(annotated.document()).sha256())
            .orElseThrow(() ->
                new StoreException(
                    Reason.NO_SUCH_DOCUMENT,
                    "The library has the document, but not the text that was annotated."));
    sql.run(
        "INSERT INTO annotation (version, pipeline, saved, json) VALUES (?, ?, ?, ?)"
            + " ON CONFLICT (version) DO UPDATE SET pipeline = excluded.pipeline,"
            + " saved = excluded.saved, json = excluded.json",
        version,
        pipeline,
        now.toString(),
        Gzip.pack(AnnotatedJson.writeLine(annotated)));
  }

  /// What was found in the text in use.
  static Optional<AnnotatedDocument> read(Sql sql, long key) throws SQLException {
    var document = Texts.read(sql, key);
    return document.isEmpty() ? Optional.empty() : read(sql, key, document.get());
  }

  /// What was found in `document`, which is the text in use of the document with this key.
  static Optional<AnnotatedDocument> read(Sql sql, long key, Document document)
      throws SQLException {
    return sql.one(
            "SELECT a.json FROM document d"
                + " JOIN version v ON v.document = d.key AND v.sha256 = d.sha256"
                + " JOIN annotation a ON a.version = v.key WHERE d.key = ?",
            row -> row.bytes(1),
            key)
        .map(packed -> parse(packed).withDocument(document));
  }

  private static AnnotatedDocument parse(byte[] packed) {
    try {
      return AnnotatedJson.read(Gzip.unpackText(packed));
    } catch (FormatException e) {
      throw new StoreException(
          Reason.DAMAGED, "The annotations of a document in the library are damaged.", e);
    }
  }
}
