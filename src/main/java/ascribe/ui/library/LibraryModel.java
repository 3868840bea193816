package ascribe.ui.library;

import ascribe.importing.Failed;
import ascribe.importing.Imported;
import ascribe.importing.Importers;
import ascribe.nlp.Progress;
import ascribe.store.Entry;
import ascribe.store.Library;
import ascribe.store.StoreException;
import ascribe.ui.i18n.Messages;
import ascribe.ui.notice.Notices;
import ascribe.ui.task.BackgroundTask;
import ascribe.ui.task.Latest;
import ascribe.ui.task.TaskBoard;
import ascribe.ui.task.Workers;
import java.nio.file.Files;
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

  /// More sentences than this stand behind one headline.
  private static final int FEW = 3;

  /// More documents than any window shows at once.
  private static final int PAGE = 100;

  private final Library library;
  private final Arrival arrival;
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

  /// @param stored what is in the library now
  /// @param refused a sentence for each file that could not be taken in
  private record Report(List<Arrival.Stored> stored, List<String> refused) {}

  /// Takes in files and the files in folders. What is wrong with one keeps no other out.
  public void add(List<Path> paths) {
    BackgroundTask.of(progress -> read(paths, progress))
        .named(Messages.get("task.importing", paths.size()))
        .shownOn(board)
        .onSuccess(this::report)
        .onError(StoreException.class, this::tell)
        .onCancel(this::refresh)
        .on(workers);
  }

  private Report read(List<Path> paths, Progress progress) {
    var report = new Report(new ArrayList<>(), new ArrayList<>());
    var files = files(paths, report.refused());
    for (int i = 0; i < files.size(); i++) {
      progress.report((double) i / files.size());
      switch (Importers.read(files.get(i))) {
        case Imported imported -> {
          report.stored().add(arrival.store(imported, files.get(i)));
          library.settings().addRecentFile(files.get(i));
        }
        case Failed failed -> report.refused().add(Refusal.of(failed));
      }
    }
    return report;
  }

  private static List<Path> files(List<Path> paths, List<String> refused) {
    var files = new ArrayList<Path>();
    for (var path : paths) {
      var inside = Files.isDirectory(path) ? Importers.walk(path) : List.of(path);
      if (inside.isEmpty()) {
        refused.add(Messages.get("refusal.folder", path));
      }
      files.addAll(inside);
    }
    return files;
  }

  private void report(Report report) {
    if (report.refused().size() > FEW) {
      notices.problems(
          Messages.get("refusal.many", report.refused().size()), List.copyOf(report.refused()));
    } else {
      report.refused().forEach(notices::problem);
    }
    report.stored().stream()
        .filter(Arrival.Stored::withheld)
        .forEach(s -> notices.tell(Messages.get("library.withheld", s.entry().title())));
    refresh();
    report.stored().stream().findFirst().ifPresent(s -> onAdded.accept(s.entry().id()));
  }

  /// Takes in a text that came from no file.
  public void add(Imported imported) {
    BackgroundTask.of(_ -> arrival.store(imported, null))
        .onSuccess(stored -> report(new Report(List.of(stored), List.of())))
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
