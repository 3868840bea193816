package ascribe.ui;

import ascribe.ui.desk.Desk;
import ascribe.ui.desk.Opener;
import ascribe.ui.i18n.Messages;
import ascribe.ui.library.LibraryModel;
import ascribe.ui.library.TagRest;
import ascribe.ui.notice.Notices;
import ascribe.ui.task.TaskBoard;
import ascribe.ui.task.Workers;
import ascribe.ui.theme.Themes;
import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.logging.Level;
import java.util.logging.Logger;
import javafx.application.Application;
import javafx.stage.FileChooser;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;

/// The reader's window: puts its parts together.
public final class AscribeApp extends Application {

  /// JavaFX warns of running from the class path, which is meant; kept here so that the level
  /// lasts.
  private static final Logger JAVAFX = Logger.getLogger("javafx");

  private final ExecutorService threads = Workers.threads(2);
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
  public void init() throws IOException {
    launch = Launch.fromArguments(getParameters().getRaw());
    ready = Start.open(launch);
  }

  @Override
  public void start(Stage stage) {
    var opened = Objects.requireNonNull(ready, "init ran before");
    shell = compose(stage, opened, Workers.desktop(threads), systemDialogs(stage));
    shell.show(launch.files().stream().map(Path::of).toList());
  }

  /// Puts the parts together over an open library.
  static Shell compose(Stage stage, Start.Ready opened, Workers workers, Dialogs dialogs) {
    var library = opened.library();
    var themes = new Themes(ThemeMenu.stored(library.settings()));
    var desk = new Desk();
    var board = new TaskBoard();
    var notices = new Notices();
    opened.problems().forEach(notices::problem);
    var tagger = Start.tagger();
    var opener = new Opener(library, tagger, desk, workers, board, notices);
    var documents = new LibraryModel(library, workers, board, notices);
    var rest = new TagRest(library, tagger, desk, workers, board, documents::refresh);
    return new Shell(
        stage,
        new Services(library, themes, desk, opener, documents, rest, workers, board, notices),
        dialogs);
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
    if (shell != null) {
      shell.keep();
    }
    threads.shutdown();
    if (ready != null) {
      ready.library().close();
    }
  }
}
