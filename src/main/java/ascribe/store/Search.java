package ascribe.store;

import ascribe.model.ClaimType;
import java.sql.SQLException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Searches texts and passages of all documents in use.
final class Search {

  private Search() {}

  /// Which documents, and which passages, of all that are found.
  record Page(int skip, int limit) {}

  static Found find(Sql sql, String typed, Page page) throws SQLException {
    var wanted = SearchText.of(typed);
    var expression = Query.expression(wanted.words());
    if (expression.isEmpty()) {
      return new Found(List.of(), List.of());
    }
    var keys = Tags.keys(sql, wanted);
    return new Found(
        texts(sql, expression.get(), page, keys), passages(sql, expression.get(), page, keys));
  }

  // The latest come first, since the index can hand them out in that order without looking at the
  // rest; to rank by relevance it would have to read every place of a common word. They are chosen
  // before snippets are cut, which takes far longer.

  private static List<Found.InText> texts(
      Sql sql, String expression, Page page, @Nullable String keys) throws SQLException {
    return sql.list(
        """
        WITH best AS MATERIALIZED (
          SELECT f.rowid AS key FROM document_text f
          CROSS JOIN document d ON d.key = f.rowid AND d.trashed IS NULL
            AND (?6 IS NULL OR d.key IN (SELECT value FROM json_each(?6)))
          WHERE f.document_text MATCH ?1 ORDER BY f.rowid DESC LIMIT ?3 OFFSET ?7)
        SELECT d.id, d.shown_title, d.shown_date, snippet(document_text, -1, ?4, ?5, '…', 24)
        FROM best JOIN document d ON d.key = best.key
        JOIN document_text f ON f.rowid = best.key
        WHERE f.document_text MATCH ?2 ORDER BY best.key DESC
        """,
        row ->
            new Found.InText(row.text(1), row.text(2), row.date(3), Snippet.ofMarked(row.text(4))),
        expression,
        expression,
        page.limit(),
        Snippet.OPEN,
        Snippet.CLOSE,
        keys,
        page.skip());
  }

  private static List<Found.InPassage> passages(
      Sql sql, String expression, Page page, @Nullable String keys) throws SQLException {
    return sql.list(
        """
        WITH best AS MATERIALIZED (
          SELECT f.rowid AS key FROM passage_text f
          CROSS JOIN passage p ON p.key = f.rowid
          CROSS JOIN document d ON d.key = p.document AND d.trashed IS NULL
            AND (?6 IS NULL OR d.key IN (SELECT value FROM json_each(?6)))
          WHERE f.passage_text MATCH ?1 ORDER BY f.rowid DESC LIMIT ?3 OFFSET ?7)
        SELECT d.id, d.shown_title, d.shown_date, p.mark, p.kind, p.actor, p.claim,
          snippet(passage_text, 1, ?4, ?5, '…', 24)
        FROM best JOIN passage p ON p.key = best.key JOIN document d ON d.key = p.document
        JOIN passage_text f ON f.rowid = best.key
        WHERE f.passage_text MATCH ?2 ORDER BY best.key DESC
        """,
        row ->
            new Found.InPassage(
                row.text(1),
                row.text(2),
                row.date(3),
                row.text(4),
                Found.Kind.valueOf(row.text(5)),
                row.optional(6),
                claim(row.optional(7)),
                Snippet.ofMarked(row.text(8))),
        expression,
        expression,
        page.limit(),
        Snippet.OPEN,
        Snippet.CLOSE,
        keys,
        page.skip());
  }

  private static @Nullable ClaimType claim(@Nullable String name) {
    return name == null ? null : ClaimType.valueOf(name);
  }
}
