package ascribe.ui;

import ascribe.store.Backup;
import ascribe.store.Inbox;
import ascribe.store.Library;
import ascribe.store.StoreException;
import ascribe.ui.desk.Desk;
import ascribe.ui.desk.Opener;
import ascribe.ui.desk.Tagger;
import ascribe.ui.i18n.Messages;
import ascribe.ui.library.InboxWatch;
import ascribe.ui.library.LibraryModel;
import ascribe.ui.library.TagRest;
import ascribe.ui.notice.Notices;
import ascribe.ui.notice.StoreTrouble;
import ascribe.ui.task.TaskBoard;
import ascribe.ui.task.Workers;
import ascribe.ui.theme.Themes;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.logging.Level;
import java.util.logging.Logger;
import javafx.application.Application;
import javafx.application.Platform;
import javafx.stage.FileChooser;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;

/// The reader's window: puts its parts together.
public final class AscribeApp extends Application {

  /// JavaFX warns of running from the class path, which is meant; kept here so that the level
  /// lasts.
  private static final Logger JAVAFX = Logger.getLogger("javafx");

  /// How long a window that has the library open has to take the files of this start.
  private static final Duration PATIENCE = Duration.ofSeconds(3);

  /// An import, the marks of the library and of the open document, an export and a backup may all
  /// be under way, and still a document opens and a search answers at once.
  static final int THREADS = 6;

  private ExecutorService threads = Workers.threads(THREADS);
  private @Nullable InboxWatch inbox;
  private Start.@Nullable Ready ready;
  private Launch launch = new Launch(List.of(), null);
  private @Nullable Shell shell;

  /// Opens the window and returns when it is closed.
  ///
  /// @param files to open, as they were typed
  /// @param dataDir where the library lives; absent for the system's own place
  public static void run(List<String> files, @Nullable Path dataDir) {
    JAVAFX.setLevel(Level.SEVERE);
    launch(AscribeApp.class, new Launch(files, dataDir).toArguments());
  }

  @Override
  public void init() throws IOException, InterruptedException {
    launch = Launch.fromArguments(getParameters().getRaw());
    var opened = Start.open(launch);
    if (opened.elsewhere() && handOver(opened.library())) {
      opened.library().close();
    } else {
      ready = opened;
    }
  }

  /// Gives the files to the window that has the library open; without an answer, this one only
  /// reads.
  private boolean handOver(Library library) throws InterruptedException {
    var files = launch.files().stream().map(Path::of).toList();
    try {
      return new Inbox(library.folder()).handed(files, PATIENCE);
    } catch (StoreException e) {
      return false;
    }
  }

  @Override
  public void start(Stage stage) {
    if (ready == null) {
      Platform.exit(); // the other window has taken the files
    } else {
      show(stage, launch.files().stream().map(Path::of).toList());
    }
  }

  private void show(Stage stage, List<Path> files) {
    var opened = Objects.requireNonNull(ready, "init ran before");
    var workers = Workers.desktop(threads);
    var around =
        new Shell.Around(
            backup -> restore(stage, backup),
            folder -> getHostServices().showDocument(folder.toUri().toString()));
    var next = compose(stage, opened, workers, systemDialogs(stage), around);
    shell = next;
    next.show(files);
    if (!opened.library().readOnly()) {
      inbox = new InboxWatch(new Inbox(opened.library().folder()), workers.ui(), next::handed);
    }
  }

  /// Puts the library of a backup in place of the open one, which is set aside, and starts the
  /// window over it.
  private void restore(Stage stage, Path backup) {
    var folder = Objects.requireNonNull(ready).library().folder();
    stop();
    String outcome;
    try {
      outcome =
          Backup.restore(folder, backup)
              .map(aside -> Messages.get("backup.restored", aside))
              .orElse(Messages.get("backup.restoredFirst"));
    } catch (StoreException e) {
      outcome = StoreTrouble.of(e);
    }
    threads = Workers.threads(THREADS);
    try {
      ready = Start.open(new Launch(List.of(), folder)).telling(outcome);
      show(stage, List.of());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// Puts the parts together over an open library.
  static Shell compose(Stage stage, Start.Ready opened, Workers workers, Dialogs dialogs) {
    return compose(stage, opened, workers, dialogs, new Shell.Around(_ -> {}, _ -> {}));
  }

  private static Shell compose(
      Stage stage, Start.Ready opened, Workers workers, Dialogs dialogs, Shell.Around around) {
    return compose(stage, opened, Start.tagger(), workers, dialogs, around);
  }

  /// Puts the parts together over an open library with another tagger than the usual one.
  static Shell compose(
      Stage stage,
      Start.Ready opened,
      Tagger tagger,
      Workers workers,
      Dialogs dialogs,
      Shell.Around around) {
    var library = opened.library();
    var themes = new Themes(ThemeMenu.stored(library.settings()));
    var desk = new Desk();
    var board = new TaskBoard();
    var notices = new Notices();
    opened.problems().forEach(notices::problem);
    var opener = new Opener(library, tagger, desk, workers, board, notices);
    var documents = new LibraryModel(library, workers, board, notices);
    var rest =
        new TagRest(library, tagger, desk, opener.searches(), workers, board, documents::refresh);
    return new Shell(
        stage,
        new Services(library, themes, desk, opener, documents, rest, workers, board, notices),
        dialogs,
        around);
  }

  private static Dialogs systemDialogs(Stage stage) {
    return new Dialogs(
        () -> {
          var chooser = new FileChooser();
          chooser.setTitle(Messages.get("open.title"));
          var files = chooser.showOpenMultipleDialog(stage);
          return files == null ? List.of() : files.stream().map(File::toPath).toList();
        },
        suggestion -> {
          var chooser = new FileChooser();
          chooser.setTitle(Messages.get("export.title"));
          chooser.setInitialFileName(suggestion);
          return Optional.ofNullable(chooser.showSaveDialog(stage)).map(File::toPath);
        });
  }

  @Override
  public void stop() {
    if (inbox != null) {
      inbox.close();
    }
    if (shell != null) {
      shell.keep();
    }
    Workers.stop(threads);
    if (ready != null) {
      ready.library().close();
    }
  }
}
