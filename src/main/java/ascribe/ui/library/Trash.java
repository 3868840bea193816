package ascribe.ui.library;

import ascribe.store.Entry;
import ascribe.store.Library;
import ascribe.store.StoreException;
import ascribe.ui.notice.Notices;
import ascribe.ui.task.BackgroundTask;
import ascribe.ui.task.Workers;
import java.util.List;
import java.util.function.Consumer;
import javafx.collections.ObservableList;

/// The documents in the trash, and how they leave it.
public final class Trash {

  private final Library library;
  private final Workers workers;
  private final Notices notices;
  private final LibraryModel documents;

  public Trash(Library library, Workers workers, Notices notices, LibraryModel documents) {
    this.library = library;
    this.workers = workers;
    this.notices = notices;
    this.documents = documents;
  }

  /// The documents that are not in the trash; they change when one goes there or comes back.
  ObservableList<Entry> others() {
    return documents.entries();
  }

  /// Tells `then` what is in the trash.
  void list(Consumer<List<Entry>> then) {
    change(() -> {}, then);
  }

  /// Brings a document back with its corrections, and tells what is left.
  void restore(Entry entry, Consumer<List<Entry>> then) {
    change(
        () -> library.restore(entry.id()),
        left -> {
          then.accept(left);
          documents.refresh();
        });
  }

  /// Deletes everything in the trash for good.
  void empty(Consumer<List<Entry>> then) {
    change(library::emptyTrash, then);
  }

  private void change(Runnable work, Consumer<List<Entry>> then) {
    BackgroundTask.of(
            _ -> {
              work.run();
              return library.trashed();
            })
        .onSuccess(then)
        .onError(StoreException.class, notices::problem)
        .on(workers);
  }
}
