package ascribe.store;

import ascribe.model.AnnotatedDocument;
import ascribe.model.Document;
import ascribe.review.Reanchored;
import ascribe.review.Review;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// The reader's documents with everything found in and said about them. Thread-safe; all calls
/// block. Each method throws a [StoreException] when the disk or the database fails, or when it is
/// given a document that the library does not have.
public final class Library extends Shelves implements AutoCloseable {

  private final Path folder;
  private final Runnable unlock;
  private final Clock clock;
  private final Backup backup;
  private final Settings settings;
  private final Reviews reviews;

  Library(Path folder, Database database, Runnable unlock, Backup backup, Clock clock) {
    super(database);
    this.folder = folder;
    this.unlock = unlock;
    this.clock = clock;
    this.backup = backup;
    this.settings = new Settings(database);
    this.reviews = new Reviews(database);
  }

  /// Opens the library in a folder, and makes both when they are missing. A damaged database is set
  /// aside and the latest good backup takes its place; while another program has the library open,
  /// this one only reads.
  ///
  /// @throws StoreException when the folder cannot be used, or a newer version wrote the library
  public static Opened open(Path folder) {
    return Opening.open(folder, Schema.current(), Clock.systemUTC());
  }

  /// Whether there is a library in a folder, or a backup from which one is healed. A folder that
  /// may not be looked into counts: opening it says why.
  public static boolean isIn(Path folder) {
    return Opening.isFilled(folder, Clock.systemUTC());
  }

  public Path folder() {
    return folder;
  }

  public Backup backup() {
    return backup;
  }

  public Settings settings() {
    return settings;
  }

  /// Takes a document in. The same text twice is one document: it is found again, out of the trash
  /// too.
  ///
  /// @param document its identifier is replaced by a new one
  /// @param original the bytes it was read from, empty when there are none
  public Entry add(Document document, Origin origin, byte[] original) {
    var storable = Texts.storable(document);
    return database.write(sql -> Documents.add(sql, storable, origin, original));
  }

  /// Gives a document a changed text. Its earlier texts are kept with their annotations and
  /// corrections.
  ///
  /// @param moved the corrections, at their places in the changed text; those without a certain
  ///   place are kept for the reader to decide
  public Entry update(String id, Document changed, byte[] original, Reanchored moved) {
    var storable = Texts.storable(changed);
    var open = moved.unresolved().stream().map(Reanchored.Unresolved::decision).toList();
    change(
        id,
        (sql, key) -> {
          Unresolved.keep(sql, key, open);
          Documents.update(sql, key, storable, original, moved.review(), clock.instant());
        });
    return entry(id).orElseThrow();
  }

  /// Asks no more about a correction: the reader has placed it anew or given it up.
  public void settle(Asked asked) {
    database.change(sql -> Unresolved.settle(sql, asked.key()));
  }

  /// Keeps what the pipeline found, in place of what it found before in the same text.
  ///
  /// @throws StoreException when the document never had the text that was annotated
  public void saveAnnotations(String id, AnnotatedDocument annotated, String pipelineVersion) {
    change(
        id,
        (sql, key) -> {
          Annotations.save(sql, key, annotated, pipelineVersion, clock.instant());
          Index.refresh(sql, key);
        });
  }

  /// Keeps the reader's corrections of the text in use, in place of those kept before. What is kept
  /// is on the disk when this returns.
  public void saveReview(String id, Review review) {
    reviews.save(id, review);
  }

  /// Keeps what the reader says about who is the same across documents.
  public void decide(PersonEdit edit) {
    database.change(sql -> PersonEdits.add(sql, edit));
  }

  /// Whether there is such a decision to take back.
  public boolean decided() {
    return database.read(PersonEdits::any);
  }

  /// Takes the last such decision back.
  public Optional<PersonEdit> undecide() {
    return database.write(PersonEdits::undo);
  }

  public void setTitle(String id, String title) {
    change(id, (sql, key) -> Documents.setTitle(sql, key, title));
  }

  public void setDate(String id, @Nullable LocalDate date) {
    change(id, (sql, key) -> Documents.setDate(sql, key, date));
  }

  public void setTags(String id, List<String> tags) {
    change(id, (sql, key) -> Tags.set(sql, key, tags));
  }

  /// Remembers where the reader is; a library that is only read forgets it.
  ///
  /// @param offset in UTF-16 units of the document's text
  /// @param progress how much was read, 0 to 1
  public void setPosition(Document document, int offset, double progress) {
    if (!readOnly()) {
      database.change(sql -> Documents.setPosition(sql, document, offset, progress));
    }
  }

  /// Puts a document in the trash, with its corrections.
  public void trash(String id) {
    change(id, (sql, key) -> Documents.setTrashed(sql, key, clock.instant()));
  }

  public void restore(String id) {
    change(id, (sql, key) -> Documents.setTrashed(sql, key, null));
  }

  /// Puts those of the documents in the trash that are in use, and returns which those are.
  public List<String> trash(Collection<String> ids) {
    return database.write(sql -> Documents.trash(sql, ids, clock.instant()));
  }

  /// Brings those of the documents back that are in the trash.
  public void restore(Collection<String> ids) {
    database.change(sql -> Documents.restore(sql, ids));
  }

  /// Deletes for good what is in the trash, and returns how many documents that were.
  public int emptyTrash() {
    return database.write(Documents::emptyTrash);
  }

  private void change(String id, Change change) {
    database.change(sql -> change.on(sql, Documents.key(sql, id)));
  }

  /// A change of the document with a key.
  private interface Change {
    void on(Sql sql, long key) throws SQLException;
  }

  @Override
  public void close() {
    try {
      database.close();
    } finally {
      unlock.run();
    }
  }
}
