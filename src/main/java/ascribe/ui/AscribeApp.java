package ascribe.ui;

import ascribe.ui.i18n.Messages;
import ascribe.ui.library.Seeds;
import ascribe.ui.task.BackgroundTask;
import ascribe.ui.task.TaskBoard;
import ascribe.ui.task.Workers;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.logging.Level;
import java.util.logging.Logger;
import javafx.application.Application;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;

/// The reader's window: puts its parts together.
public final class AscribeApp extends Application {

  /// JavaFX warns of running from the class path, which is meant; kept here so that the level
  /// lasts.
  private static final Logger JAVAFX = Logger.getLogger("javafx");

  private final ExecutorService threads = Workers.threads(2);
  private final Workers workers = Workers.desktop(threads);
  private final TaskBoard board = new TaskBoard();

  /// Opens the window and returns when it is closed.
  ///
  /// @param files to open, as they were typed
  /// @param dataDir where the library lives; absent for the system's own place
  public static void run(List<String> files, @Nullable Path dataDir) {
    JAVAFX.setLevel(Level.SEVERE);
    launch(AscribeApp.class, new Launch(files, dataDir).toArguments());
  }

  @Override
  public void start(Stage stage) {
    var page = new VBox(12);
    var scroll = new ScrollPane(page);
    scroll.setFitToWidth(true);
    var root = new BorderPane(scroll);
    root.setBottom(new StatusBar(board));
    stage.setTitle(Messages.get("app.name"));
    stage.setScene(new Scene(root, 1200, 800));
    stage.show();
    BackgroundTask.of(progress -> firstText())
        .named(Messages.get("task.opening"))
        .shownOn(board)
        .onSuccess(text -> text.lines().map(AscribeApp::paragraph).forEach(page.getChildren()::add))
        .on(workers);
  }

  private static String firstText() throws IOException {
    var directory = Files.createTempDirectory("ascribe");
    for (var seed : Seeds.copyTo(directory)) {
      if (seed.getFileName().toString().startsWith(Seeds.FIRST)) {
        return Files.readString(seed);
      }
    }
    return "";
  }

  private static Label paragraph(String text) {
    var label = new Label(text);
    label.setWrapText(true);
    return label;
  }

  @Override
  public void stop() {
    threads.shutdownNow();
  }
}
