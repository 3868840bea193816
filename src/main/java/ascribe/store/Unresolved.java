package ascribe.store;

import ascribe.json.FormatException;
import ascribe.json.ReviewJson;
import ascribe.review.Decision;
import ascribe.review.Reanchored;
import ascribe.review.Review;
import ascribe.store.StoreException.Reason;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/// The corrections about which the reader is still to be asked, each with the text that it was made
/// on.
final class Unresolved {

  private record Row(long key, long version, String text, String json) {}

  private Unresolved() {}

  /// Keeps corrections whose places are in the text now in use.
  static void keep(Sql sql, long document, List<Decision> decisions) throws SQLException {
    if (decisions.isEmpty()) {
      return;
    }
    long version = Texts.versionInUse(sql, document);
    var json = new ReviewJson(Texts.read(sql, document).orElseThrow().text());
    for (var decision : decisions) {
      sql.run(
          "INSERT INTO unresolved (version, json) VALUES (?, ?)", version, json.write(decision));
    }
  }

  /// What is still open about the text in use, with the places that may be meant.
  static List<Asked> list(Sql sql, long document) throws SQLException {
    var now = Texts.read(sql, document).orElseThrow().text();
    var rows =
        sql.list(
            "SELECT u.key, u.version, v.text, u.json FROM unresolved u"
                + " JOIN version v ON v.key = u.version WHERE v.document = ? ORDER BY u.key",
            r -> new Row(r.number(1), r.number(2), Gzip.unpackText(r.bytes(3)), r.text(4)),
            document);
    var asked = new ArrayList<Asked>();
    for (var row : rows) {
      try {
        var decision = new ReviewJson(row.text).read(row.json);
        var found = new Review(List.of(decision)).reanchor(row.text, now).unresolved();
        asked.add(
            new Asked(
                row.key,
                found.isEmpty()
                    ? new Reanchored.Unresolved(decision, List.of())
                    : found.getFirst()));
      } catch (FormatException e) {
        throw new StoreException(Reason.DAMAGED, "A correction in the library is damaged.", e);
      }
    }
    return asked;
  }

  static void settle(Sql sql, long key) throws SQLException {
    sql.run("DELETE FROM unresolved WHERE key = ?", key);
  }
}
