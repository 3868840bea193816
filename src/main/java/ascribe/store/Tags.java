package ascribe.store;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// The tags of documents.
final class Tags {

  private Tags() {}

  static void set(Sql sql, long document, List<String> tags) throws SQLException {
    sql.run("DELETE FROM tag WHERE document = ?", document);
    for (var tag : tags) {
      if (!tag.isBlank()) {
        sql.run(
            "INSERT INTO tag (document, name) VALUES (?, ?) ON CONFLICT DO NOTHING",
            document,
            tag.strip());
      }
    }
  }

  /// The tags of every document that has any, by the document's key.
  static Map<Long, List<String>> all(Sql sql) throws SQLException {
    Map<Long, List<String>> tags = new HashMap<>();
    sql.list(
        "SELECT document, name FROM tag ORDER BY document, name",
        row -> tags.computeIfAbsent(row.number(1), _ -> new ArrayList<>()).add(row.text(2)));
    return tags;
  }

  /// The keys of the documents whose tags are asked for, as a JSON array; null when none is.
  static @Nullable String keys(Sql sql, SearchText wanted) throws SQLException {
    if (wanted.tags().isEmpty()) {
      return null;
    }
    return all(sql).entrySet().stream()
        .filter(e -> wanted.acceptsTags(e.getValue()))
        .map(e -> String.valueOf(e.getKey()))
        .collect(Collectors.joining(",", "[", "]"));
  }
}
