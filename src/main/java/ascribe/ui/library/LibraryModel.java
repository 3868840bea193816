package ascribe.ui.library;

import ascribe.model.Document;
import ascribe.store.Entry;
import ascribe.store.Library;
import ascribe.store.Origin;
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
import java.util.List;
import java.util.function.Consumer;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/// The documents of the library, and how they come and go.
public final class LibraryModel {

  private final Library library;
  private final Intake intake;
  private final Workers workers;
  private final TaskBoard board;
  private final Notices notices;
  private final InstantSource clock = InstantSource.system();
  private final Latest listing = new Latest();
  private final ObservableList<Entry> entries = FXCollections.observableArrayList();
  private Consumer<String> onAdded = _ -> {};

  public LibraryModel(
      Library library, Intake intake, Workers workers, TaskBoard board, Notices notices) {
    this.library = library;
    this.intake = intake;
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

  /// Reads the list again.
  public void refresh() {
    BackgroundTask.of(_ -> library.entries())
        .in(listing)
        .onSuccess(this::list)
        .onError(StoreException.class, this::tell)
        .on(workers);
  }

  private void list(List<Entry> latest) {
    if (!entries.equals(latest)) {
      entries.setAll(latest);
    }
  }

  /// @param added identifiers
  /// @param refused a sentence for each file that could not be taken in
  private record Report(List<String> added, List<String> refused) {}

  /// Takes in files and the files in folders. What is wrong with one keeps no other out.
  public void add(List<Path> paths) {
    BackgroundTask.of(
            progress -> {
              var files = Folders.files(paths);
              var added = new ArrayList<String>();
              var refused = new ArrayList<String>();
              for (int i = 0; i < files.size(); i++) {
                progress.report((double) i / files.size());
                switch (intake.read(files.get(i))) {
                  case Intake.Taken(var document, var original) ->
                      added.add(add(document, file(files.get(i)), original));
                  case Intake.Refused(var sentence) -> refused.add(sentence);
                }
              }
              return new Report(added, refused);
            })
        .named(Messages.get("task.importing", paths.size()))
        .shownOn(board)
        .onSuccess(this::report)
        .onError(StoreException.class, this::tell)
        .onCancel(this::refresh)
        .on(workers);
  }

  private Origin file(Path file) {
    return new Origin(Origin.Kind.FILE, file.toAbsolutePath().toString(), null, clock.instant());
  }

  private String add(Document document, Origin origin, byte[] original) {
    return library.add(document, origin, original).id();
  }

  private void report(Report report) {
    report.refused().forEach(notices::problem);
    refresh();
    report.added().stream().findFirst().ifPresent(onAdded);
  }

  /// Takes in a text that came from no file.
  ///
  /// @param link of the article, empty when unknown
  public void add(Document document, String link) {
    var origin =
        new Origin(
            Origin.Kind.CLIPBOARD, null, link.isBlank() ? null : link.strip(), clock.instant());
    BackgroundTask.of(_ -> add(document, origin, new byte[0]))
        .onSuccess(id -> report(new Report(List.of(id), List.of())))
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
    notices.problem(String.valueOf(e.getMessage()));
  }
}
