package ascribe.store;

import ascribe.model.AnnotatedDocument;
import ascribe.model.Document;
import ascribe.review.Review;
import java.util.List;
import java.util.Optional;

/// What can be asked of a [Library]; what changes it stands there.
public abstract sealed class Shelves permits Library {

  final Database database;

  Shelves(Database database) {
    this.database = database;
  }

  public boolean readOnly() {
    return database.readOnly();
  }

  /// The documents in use, the latest first.
  public List<Entry> entries() {
    Index.refreshStale(database);
    return database.read(Entries::inUse);
  }

  /// The first `most` documents of [#entries].
  public List<Entry> latest(int most) {
    Index.refreshStale(database);
    return database.read(sql -> Entries.latest(sql, Math.max(0, most)));
  }

  /// The documents in the trash, the latest first.
  public List<Entry> trashed() {
    return database.read(Entries::trashed);
  }

  public Optional<Entry> entry(String id) {
    Index.refreshStale(database);
    return database.read(sql -> Entries.entry(sql, id));
  }

  /// The document that has, or had, the text with this hash, in use or in the trash.
  public Optional<Entry> byText(String sha256) {
    return database.read(sql -> Entries.byText(sql, sha256));
  }

  /// The document with its text, with the identifier, title and date that the library gives it and
  /// without corrections.
  public Optional<Document> document(String id) {
    return database.read(sql -> Texts.read(sql, Documents.key(sql, id)));
  }

  /// The bytes the document was read from.
  public Optional<byte[]> original(String id) {
    return database.read(sql -> Texts.original(sql, Documents.key(sql, id)));
  }

  /// What the pipeline found in the document's text, whichever version of the pipeline it was
  /// ([Entry#pipeline] says which).
  public Optional<AnnotatedDocument> annotations(String id) {
    return database.read(sql -> Annotations.read(sql, Documents.key(sql, id)));
  }

  /// The reader's corrections of the text in use.
  public Review loadReview(String id) {
    return database.read(sql -> Reviews.load(sql, Documents.key(sql, id)));
  }

  /// The corrections that found no certain place when the text changed, the earliest first.
  public List<Asked> asked(String id) {
    return database.read(sql -> Unresolved.list(sql, Documents.key(sql, id)));
  }

  /// Where the reader was, in UTF-16 units of the document's text.
  public int position(Document document) {
    return database.read(sql -> Documents.position(sql, document));
  }

  /// Who speaks in the documents in use, those of most documents first.
  public List<Person> people() {
    Index.refreshStale(database);
    return database.read(People::read);
  }

  /// Everything that a person says in all documents, the earliest first.
  public List<Said> saidBy(Person person) {
    return database.read(sql -> People.said(sql, person.members()));
  }

  /// The same quotations in several documents, whole or with other words; each list the earliest
  /// first.
  public List<List<Said>> repeated() {
    Index.refreshStale(database);
    return database.read(Drift::read);
  }

  /// Documents and passages in which all words of `typed` stand; "words in quotation marks" stand
  /// together, the last word may be unfinished. Any text may be typed.
  ///
  /// @param limit how many documents, and how many passages, at most
  public Found search(String typed, int limit) {
    return search(typed, 0, limit);
  }

  /// A page of what [#search(String, int)] finds: snippets are cut for that page only.
  ///
  /// @param skip how many documents, and how many passages, come before the page
  /// @param limit how many documents, and how many passages, are on it at most
  public Found search(String typed, int skip, int limit) {
    Index.refreshStale(database);
    return database.read(sql -> Search.find(sql, typed, new Search.Page(skip, limit)));
  }
}
