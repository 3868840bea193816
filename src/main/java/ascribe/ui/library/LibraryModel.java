package ascribe.ui.library;

import ascribe.importing.Imported;
import ascribe.store.Entry;
import ascribe.store.Library;
import ascribe.store.StoreException;
import ascribe.ui.i18n.Messages;
import ascribe.ui.notice.Notices;
import ascribe.ui.task.BackgroundTask;
import ascribe.ui.task.Latest;
import ascribe.ui.task.TaskBoard;
import ascribe.ui.task.Workers;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/// The documents of the library, and how they come and go.
public final class LibraryModel {

  /// More documents than any window shows at once.
  private static final int PAGE = 100;

  private final Library library;
  private final Arrival arrival;
  private final FileIntake intake;
  private final Workers workers;
  private final TaskBoard board;
  private final Notices notices;
  private final Latest listing = new Latest();
  private final ObservableList<Entry> entries = FXCollections.observableArrayList();
  private Consumer<String> onAdded = _ -> {};
  private Consumer<Set<String>> onLeft = _ -> {};

  public LibraryModel(Library library, Workers workers, TaskBoard board, Notices notices) {
    this.library = library;
    this.arrival = new Arrival(library, InstantSource.system());
    this.intake = new FileIntake(library, arrival);
    this.workers = workers;
    this.board = board;
    this.notices = notices;
  }

  /// The documents in use, the latest first.
  public ObservableList<Entry> entries() {
    return entries;
  }

  /// Told the identifier of the first document of every import that brought one.
  public void onAdded(Consumer<String> listener) {
    onAdded = listener;
  }

  /// Told the identifiers of documents that are in use no more: they are in the trash.
  public void onLeft(Consumer<Set<String>> listener) {
    onLeft = listener;
  }

  /// Reads the list again; the first time, what fills the window comes before the rest.
  public void refresh() {
    if (entries.isEmpty()) {
      read(
          () -> library.latest(PAGE),
          first -> {
            list(first);
            if (first.size() == PAGE) {
              read(library::entries, this::list);
            }
          });
    } else {
      read(library::entries, this::list);
    }
  }

  private void read(Supplier<List<Entry>> reading, Consumer<List<Entry>> then) {
    BackgroundTask.<List<Entry>>of(_ -> reading.get())
        .in(listing)
        .onSuccess(then)
        .onError(StoreException.class, this::tell)
        .on(workers);
  }

  private void list(List<Entry> latest) {
    if (!entries.equals(latest)) {
      var left = ids(entries);
      left.removeAll(ids(latest));
      entries.setAll(latest);
      if (!left.isEmpty()) {
        onLeft.accept(left);
      }
    }
  }

  private static Set<String> ids(List<Entry> some) {
    return some.stream().map(Entry::id).collect(Collectors.toCollection(HashSet::new));
  }

  /// Takes in files and the files in folders. Many can be taken back at once, and so can what was
  /// there when the reader stopped it.
  public void add(List<Path> paths) {
    var report = new ImportReport();
    BackgroundTask.of(progress -> intake.read(paths, report, progress))
        .named(Messages.get("task.importing", paths.size()))
        .shownOn(board)
        .onSuccess(_ -> {
          report(report, report.addedMany());
          report.first().ifPresent(onAdded);
        })
        .onError(
            StoreException.class,
            e -> {
              tell(e);
              report(report, true);
            })
        .onCancel(() -> report(report, true))
        .on(workers);
  }

  private void report(ImportReport report, boolean takenBack) {
    report.tell(notices);
    refresh();
    if (takenBack && !report.added().isEmpty()) {
      offerBack(report.added());
    }
  }

  private void offerBack(Set<String> added) {
    notices.offer(
        Messages.get("library.added", added.size()),
        Messages.get("library.takeBack", added.size()),
        () -> takeBack(added));
  }

  private void takeBack(Set<String> added) {
    var trashed = new ArrayList<String>();
    change(
        () -> trashed.addAll(library.trash(added)),
        () -> {
          if (!trashed.isEmpty()) {
            notices.offer(
                Messages.get("library.takenBack", trashed.size()),
                Messages.get("library.bringBack", trashed.size()),
                () -> change(() -> library.restore(trashed), () -> {}));
          }
        });
  }

  /// Takes in a text that came from no file.
  public void add(Imported imported) {
    BackgroundTask.of(_ -> arrival.store(imported, null))
        .onSuccess(stored -> {
          var report = new ImportReport();
          report.store(stored, false); // one alone goes to the trash from the list
          report(report, false);
          report.first().ifPresent(onAdded);
        })
        .onError(StoreException.class, this::tell)
        .on(workers);
  }

  /// Puts a document in the trash and offers to bring it back.
  public void trash(Entry entry) {
    change(
        () -> library.trash(entry.id()),
        () ->
            notices.offer(
                Messages.get("library.trashed", entry.title()),
                Messages.get("library.restore"),
                () -> change(() -> library.restore(entry.id()), () -> {})));
  }

  private void change(Runnable work, Runnable afterwards) {
    BackgroundTask.of(
            _ -> {
              work.run();
              return library.entries();
            })
        .onSuccess(latest -> {
          list(latest);
          afterwards.run();
        })
        .onError(StoreException.class, this::tell)
        .on(workers);
  }

  private void tell(StoreException e) {
    notices.problem(e);
  }
}
