package ascribe.store;

import ascribe.json.FormatException;
import ascribe.json.ReviewJson;
import ascribe.review.Decision;
import ascribe.review.Review;
import ascribe.store.StoreException.Reason;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The reader's corrections of each version of a text, one row each. A review that grew or shrank
/// at its end, as every correction and every undo makes it, costs only the rows that differ.
final class Reviews {

  private final Database database;

  /// What was saved last, so that the next save need not read it; guarded by this object.
  private @Nullable Saved last;

  /// The rows of one version of a text.
  private record Saved(long version, ReviewJson json, List<Decision> decisions) {}

  Reviews(Database database) {
    this.database = database;
  }

  synchronized void save(String id, Review review) {
    var before = last;
    last = null;
    last =
        database.write(sql -> {
          long key = Documents.key(sql, id);
          long version = Texts.versionInUse(sql, key);
          var saved =
              before != null && before.version == version
                  ? before
                  : new Saved(version, json(sql, key), List.of());
          var stored = saved == before ? before.decisions : load(sql, saved).decisions();
          var next = new Saved(version, saved.json, review.decisions());
          write(sql, next, stored);
          sql.run("UPDATE document SET stale = 1 WHERE key = ?", key);
          return next;
        });
  }

  /// Writes the rows that differ from those that are stored.
  private static void write(Sql sql, Saved saved, List<Decision> stored) throws SQLException {
    var decisions = saved.decisions;
    int same = 0;
    while (same < Math.min(stored.size(), decisions.size())
        && decisions.get(same).equals(stored.get(same))) {
      same++;
    }
    if (same < stored.size()) {
      sql.run("DELETE FROM decision WHERE version = ? AND position >= ?", saved.version, same);
    }
    List<@Nullable Object[]> rows = new ArrayList<>();
    for (int i = same; i < decisions.size(); i++) {
      rows.add(new @Nullable Object[] {saved.version, i, saved.json.write(decisions.get(i))});
    }
    sql.runAll("INSERT INTO decision (version, position, json) VALUES (?, ?, ?)", rows);
  }

  /// Puts `review` in place of all corrections of the text in use.
  static void replace(Sql sql, long key, Review review) throws SQLException {
    long version = Texts.versionInUse(sql, key);
    sql.run("DELETE FROM decision WHERE version = ?", version);
    write(sql, new Saved(version, json(sql, key), review.decisions()), List.of());
  }

  /// The corrections of the text in use.
  static Review load(Sql sql, long key) throws SQLException {
    return load(sql, new Saved(Texts.versionInUse(sql, key), json(sql, key), List.of()));
  }

  private static Review load(Sql sql, Saved saved) throws SQLException {
    return new Review(
        sql.list(
            "SELECT json FROM decision WHERE version = ? ORDER BY position",
            row -> decision(saved.json, row.text(1)),
            saved.version));
  }

  private static ReviewJson json(Sql sql, long key) throws SQLException {
    return new ReviewJson(Texts.read(sql, key).orElseThrow().text());
  }

  private static Decision decision(ReviewJson json, String text) {
    try {
      return json.read(text);
    } catch (FormatException e) {
      throw new StoreException(Reason.DAMAGED, "A correction in the library is damaged.", e);
    }
  }
}
