package ascribe.ui.library;

import ascribe.store.Entry;
import ascribe.store.Library;
import ascribe.store.StoreException;
import ascribe.ui.notice.Notices;
import ascribe.ui.task.BackgroundTask;
import ascribe.ui.task.Workers;
import java.util.List;
import java.util.function.Consumer;

/// The documents in the trash, and how they leave it.
public final class Trash {

  private final Library library;
  private final Workers workers;
  private final Notices notices;
  private final Runnable afterwards;

  /// @param afterwards runs when a document came back
  public Trash(Library library, Workers workers, Notices notices, Runnable afterwards) {
    this.library = library;
    this.workers = workers;
    this.notices = notices;
    this.afterwards = afterwards;
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
          afterwards.run();
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
        .onError(StoreException.class, e -> notices.problem(String.valueOf(e.getMessage())))
        .on(workers);
  }
}
