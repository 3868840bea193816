package ascribe.store;

import ascribe.model.Actor;
import ascribe.model.AnnotatedDocument;
import ascribe.model.Attribution;
import ascribe.model.AuthorClaim;
import ascribe.model.CodePoints;
import ascribe.model.Form;
import ascribe.model.ReviewState;
import ascribe.review.Passage;
import ascribe.review.PassageContext;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// The tables that lists and searches read, made from what a document shows: its annotations with
/// the reader's corrections.
final class Index {

  private static final Logger LOG = LoggerFactory.getLogger(Index.class);

  private Index() {}

  /// Makes the rows anew of all documents whose corrections changed since, as far as that can be
  /// kept.
  static void refreshStale(Database database) {
    if (database.readOnly()) {
      return;
    }
    var keys =
        database.read(sql -> sql.list("SELECT key FROM document WHERE stale", r -> r.number(1)));
    for (long key : keys) {
      try {
        database.change(sql -> refresh(sql, key));
      } catch (StoreException e) {
        // Neither one damaged document nor a full disk may keep the others from being listed.
        LOG.warn("Document {} is listed as it was before: {}", key, e.getMessage());
        switch (e.reason()) {
          case DAMAGED -> {}
          case DISK_FULL, READ_ONLY, FORBIDDEN, UNREADABLE, BUSY -> {
            return;
          }
          case NEWER, NO_SUCH_DOCUMENT, NOT_A_BACKUP, INTERNAL -> throw e;
        }
      }
    }
  }

  /// Makes the rows of one document anew from what is stored about it.
  static void refresh(Sql sql, long key) throws SQLException {
    var document = Texts.read(sql, key).orElseThrow();
    var base =
        Annotations.read(sql, key, document).orElseGet(() -> AnnotatedDocument.untagged(document));
    write(sql, key, Reviews.load(sql, key).applyTo(base));
  }

  private static void write(Sql sql, long key, AnnotatedDocument shown) throws SQLException {
    forget(sql, key);
    var rows = passages(key, shown);
    sql.runAll(
        "INSERT INTO passage (document, mark, kind, actor, actor_type, source_type, claim, start,"
            + " text) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)",
        rows);
    sql.run(
        "INSERT INTO passage_text (rowid, actor, text)"
            + " SELECT key, actor, text FROM passage WHERE document = ?",
        key);
    var document = shown.document();
    sql.run(
        "UPDATE document_text SET title = ? WHERE rowid = ? AND title <> ?",
        document.title(),
        key,
        document.title());
    sql.run(
        "UPDATE document SET stale = 0, shown_title = ?, shown_date = ?, passages = ?, voices = ?,"
            + " pipeline = (SELECT a.pipeline FROM version v JOIN annotation a ON a.version = v.key"
            + " WHERE v.document = document.key AND v.sha256 = document.sha256) WHERE key = ?",
        document.title(),
        Row.text(document.date()),
        PassageContext.passages(shown).stream().filter(Passage::shown).count(),
        Voices.write(Voices.of(shown)),
        key);
  }

  /// Deletes the passages of a document from tables and index.
  static void forget(Sql sql, long key) throws SQLException {
    sql.run(
        "INSERT INTO passage_text (passage_text, rowid, actor, text)"
            + " SELECT 'delete', key, actor, text FROM passage WHERE document = ?",
        key);
    sql.run("DELETE FROM passage WHERE document = ?", key);
  }

  /// The text as the index takes it: zero bytes would end it early.
  static String searchable(String text) {
    return text.replace('\0', ' ');
  }

  private static List<@Nullable Object[]> passages(long key, AnnotatedDocument shown) {
    var codePoints = new CodePoints(shown.document().text());
    List<@Nullable Object[]> rows = new ArrayList<>();
    for (var attribution : shown.attributions()) {
      if (attribution.review() != ReviewState.REJECTED) {
        rows.add(row(key, shown, attribution, codePoints));
      }
    }
    for (var claim : shown.authorClaims()) {
      if (claim.review() != ReviewState.REJECTED) {
        rows.add(row(key, shown, claim, codePoints));
      }
    }
    return rows;
  }

  private static @Nullable Object[] row(
      long key, AnnotatedDocument shown, Attribution attribution, CodePoints codePoints) {
    var actor = shown.actor(attribution.actor());
    var words =
        attribution.content().stream()
            .map(s -> s.of(shown.document().text()))
            .collect(Collectors.joining(" … "));
    return new @Nullable Object[] {
      key,
      attribution.id(),
      (attribution.form() == Form.DIRECT ? Found.Kind.QUOTE : Found.Kind.PARAPHRASE).name(),
      actor.map(Actor::name).orElse(null),
      actor.map(a -> a.type().name()).orElse(null),
      actor.map(a -> a.sourceType().name()).orElse(null),
      attribution.claim() == null ? null : attribution.claim().name(),
      codePoints.fromUtf16(attribution.extent().start()),
      searchable(words)
    };
  }

  private static @Nullable Object[] row(
      long key, AnnotatedDocument shown, AuthorClaim claim, CodePoints codePoints) {
    return new @Nullable Object[] {
      key,
      claim.id(),
      Found.Kind.AUTHOR.name(),
      null,
      null,
      null,
      claim.claim().name(),
      codePoints.fromUtf16(claim.span().start()),
      searchable(claim.span().of(shown.document().text()))
    };
  }
}
