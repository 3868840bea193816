package ascribe.ui.library;

import ascribe.json.AnnotatedJson;
import ascribe.json.SharedDocument;
import ascribe.store.Library;
import ascribe.store.StoreException;
import ascribe.ui.desk.Desk;
import ascribe.ui.desk.Opener;
import ascribe.ui.export.SaveDialog;
import ascribe.ui.i18n.Messages;
import ascribe.ui.notice.Notices;
import ascribe.ui.task.BackgroundTask;
import ascribe.ui.task.TaskBoard;
import ascribe.ui.task.Workers;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;

/// What can be done with the library as a whole, and with the open document as a file.
public final class LibraryTools {

  /// The longest name of a file that is suggested, in UTF-16 units.
  private static final int LONGEST_NAME = 60;

  private final Library library;
  private final Desk desk;
  private final Opener opener;
  private final LibraryModel model;
  private final TagRest rest;
  private final SaveDialog dialog;
  private final Workers workers;
  private final TaskBoard board;
  private final Notices notices;

  public LibraryTools(
      Library library,
      Desk desk,
      Opener opener,
      LibraryModel model,
      TagRest rest,
      SaveDialog dialog,
      Workers workers,
      TaskBoard board,
      Notices notices) {
    this.library = library;
    this.desk = desk;
    this.opener = opener;
    this.model = model;
    this.rest = rest;
    this.dialog = dialog;
    this.workers = workers;
    this.board = board;
    this.notices = notices;
  }

  /// Finds the marks anew of every document that an older version of the tagger marked.
  void tagAgain() {
    int others = rest.again(model.entries());
    if (opener.stale()) {
      opener.tagAgain();
    } else if (others == 0) {
      notices.tell(Messages.get("tagging.upToDate"));
    }
  }

  /// Writes the open document with its marks, corrections and notes into one file.
  void share() {
    if (desk.isEmpty()) {
      return;
    }
    var state = desk.state();
    var name = fileName(state.shown().document().title()) + ".ascribe.json";
    dialog
        .choose(name)
        .ifPresent(file -> {
          var shared = new SharedDocument(state.base(), state.review());
          write(
              file,
              Messages.get("share.done", file),
              () -> Files.writeString(file, AnnotatedJson.write(shared)));
        });
  }

  /// A title as a file can be called on every system.
  static String fileName(String title) {
    var plain = title.replaceAll("[^\\p{L}\\p{N}]+", " ").strip();
    var name = plain.substring(0, Math.min(plain.length(), LONGEST_NAME)).strip();
    return name.isEmpty() ? "document" : name.replace(' ', '-');
  }

  /// Copies the whole library into one file.
  void backUp() {
    dialog
        .choose("ascribe-" + LocalDate.now() + ".ascribe-library")
        .ifPresent(file ->
            write(file, Messages.get("backup.done", file), () -> library.backup().write(file)));
  }

  private interface Writing {
    void run() throws IOException;
  }

  private void write(Path file, String done, Writing writing) {
    BackgroundTask.of(
            _ -> {
              writing.run();
              return file;
            })
        .named(Messages.get("export.writing", file.getFileName()))
        .shownOn(board)
        .onSuccess(_ -> notices.tell(done))
        .onError(IOException.class, _ -> notices.problem(Messages.get("export.failed", file)))
        .onError(StoreException.class, notices::problem)
        .on(workers);
  }

  /// Makes the daily copy to which a damaged library goes back.
  public void backUpWhenDue() {
    BackgroundTask.of(_ -> library.backup().writeWhenDue())
        .onError(StoreException.class, notices::problem)
        .on(workers);
  }
}
