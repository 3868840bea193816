package ascribe.store;

import ascribe.model.CodePoints;
import ascribe.model.Document;
import ascribe.model.Span;
import ascribe.store.StoreException.Reason;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// The versions of each document's text, with the file each was read from.
final class Texts {

  private Texts() {}

  /// The document with half surrogates replaced, which the database cannot hold.
  static Document storable(Document document) {
    return new Document(
        document.id(),
        CodePoints.wellFormed(document.title()),
        document.date(),
        CodePoints.wellFormed(document.language()),
        CodePoints.wellFormed(document.text()),
        document.paragraphs());
  }

  static void insert(Sql sql, long document, Document text, byte[] original, Instant now)
      throws SQLException {
    sql.run(
        "INSERT INTO version (document, sha256, added, text, paragraphs, original)"
            + " VALUES (?, ?, ?, ?, ?, ?) ON CONFLICT DO NOTHING",
        document,
        text.sha256(),
        now.toString(),
        Gzip.pack(text.text()),
        paragraphs(text),
        original.length == 0 ? null : Gzip.pack(original));
  }

  /// The document in the version in use, with the identifier, title and date the library gives it.
  static Optional<Document> read(Sql sql, long document) throws SQLException {
    return sql.one(
        "SELECT d.id, d.title, d.date, d.language, v.text, v.paragraphs FROM document d"
            + " JOIN version v ON v.document = d.key AND v.sha256 = d.sha256 WHERE d.key = ?",
        row -> {
          var text = Gzip.unpackText(row.bytes(5));
          var plain = Document.of(row.text(1), row.text(2), row.date(3), row.text(4), text);
          var paragraphs = row.bytes(6);
          return paragraphs.length == 0 ? plain : withParagraphs(plain, paragraphs);
        },
        document);
  }

  static Optional<byte[]> original(Sql sql, long document) throws SQLException {
    return sql.one(
            "SELECT v.original FROM document d"
                + " JOIN version v ON v.document = d.key AND v.sha256 = d.sha256 WHERE d.key = ?",
            row -> row.bytes(1),
            document)
        .filter(packed -> packed.length > 0)
        .map(Gzip::unpack);
  }

  /// The key of the version of `document` with this text.
  static Optional<Long> version(Sql sql, long document, String sha256) throws SQLException {
    return sql.one(
        "SELECT key FROM version WHERE document = ? AND sha256 = ?",
        row -> row.number(1),
        document,
        sha256);
  }

  static long versionInUse(Sql sql, long document) throws SQLException {
    return sql.one(
            "SELECT v.key FROM document d"
                + " JOIN version v ON v.document = d.key AND v.sha256 = d.sha256 WHERE d.key = ?",
            row -> row.number(1),
            document)
        .orElseThrow();
  }

  /// Absent where the text alone says where its paragraphs are.
  private static byte @Nullable [] paragraphs(Document document) {
    var found = Document.of("", "", null, "", document.text()).paragraphs();
    if (found.equals(document.paragraphs())) {
      return null;
    }
    var codePoints = new CodePoints(document.text());
    return Gzip.pack(
        document.paragraphs().stream()
            .map(p -> codePoints.fromUtf16(p.start()) + " " + codePoints.fromUtf16(p.end()))
            .collect(Collectors.joining(" ")));
  }

  private static Document withParagraphs(Document document, byte[] packed) {
    var codePoints = new CodePoints(document.text());
    List<Span> spans = new ArrayList<>();
    try {
      var numbers =
          Arrays.stream(Gzip.unpackText(packed).split(" "))
              .filter(n -> !n.isEmpty())
              .mapToInt(Integer::parseInt)
              .toArray();
      for (int i = 0; i + 1 < numbers.length; i += 2) {
        spans.add(codePoints.toUtf16(numbers[i], numbers[i + 1]));
      }
    } catch (IllegalArgumentException | IndexOutOfBoundsException e) {
      throw new StoreException(Reason.DAMAGED, "A document in the library is damaged.", e);
    }
    return new Document(
        document.id(),
        document.title(),
        document.date(),
        document.language(),
        document.text(),
        spans);
  }
}
