package ascribe.ui;

import ascribe.review.ReaderFilter;
import ascribe.ui.task.Workers;
import ascribe.ui.text.Snapshots;
import ascribe.ui.theme.Theme;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import javafx.application.Platform;
import javafx.scene.control.TabPane;
import javafx.stage.Stage;

/// Takes the pictures in `assets/screenshots`: the document that comes with Ascribe, in the main
/// views and every theme. Run by `src/build/bench Screenshots`.
public final class Screenshots {

  private static final Path FOLDER = Path.of("assets", "screenshots");
  private static final double WIDTH = 1360;
  private static final double HEIGHT = 850;

  private final Shell shell;
  private final Stage stage;

  private Screenshots(Shell shell, Stage stage) {
    this.shell = shell;
    this.stage = stage;
  }

  public static void main(String[] arguments) throws Exception {
    Locale.setDefault(Locale.ENGLISH);
    var folder = Files.createTempDirectory("ascribe-pictures");
    var ready = Start.open(new Launch(List.of(), folder.resolve("data")));
    var threads = Workers.threads(2);
    var shown = new CompletableFuture<Screenshots>();
    Platform.startup(() -> {
      var stage = new Stage();
      var dialogs = new Dialogs(List::of, _ -> Optional.empty());
      var shell = AscribeApp.compose(stage, ready, Workers.desktop(threads), dialogs);
      shell.show(List.of());
      stage.setX(0);
      stage.setY(0);
      stage.setWidth(WIDTH);
      stage.setHeight(HEIGHT);
      shown.complete(new Screenshots(shell, stage));
    });
    var pictures = shown.join();
    pictures.waitForMarks();
    for (var theme : Theme.values()) {
      pictures.take(theme);
    }
    Workers.stop(threads);
    ready.library().close();
    Platform.exit();
  }

  private void waitForMarks() throws InterruptedException {
    while (onToolkit(() -> shell.desk().state().passages().isEmpty() || shell.isWorking())) {
      Thread.sleep(200);
    }
  }

  private void take(Theme theme) throws Exception {
    var actor = ReaderFilter.parse("actor:\"Artyom Shraibman\"");
    var name = theme.name().toLowerCase(Locale.ROOT).replace('_', '-');
    var session = shell.desk().session();
    onToolkit(() -> {
      shell.themes().choose(theme);
      session.filter(ReaderFilter.NONE);
      session.select(session.state().passages().getFirst().id());
      tabs().getSelectionModel().select(0);
      shell.page().setPosition(0);
      return true;
    });
    picture("page-" + name);
    onToolkit(() -> {
      session.select(null);
      session.filter(actor);
      session.onlyThisVoice(true);
      tabs().getSelectionModel().select(2);
      shell.page().setPosition(0);
      return true;
    });
    picture("voice-" + name);
    onToolkit(() -> {
      session.onlyThisVoice(false);
      session.filter(ReaderFilter.NONE);
      tabs().getSelectionModel().select(1);
      return true;
    });
    picture("dates-" + name);
  }

  private TabPane tabs() {
    return (TabPane) stage.getScene().lookup(".side-panel .tab-pane");
  }

  /// Waits until everything has found its place, and takes the picture.
  private void picture(String name) throws InterruptedException {
    for (int i = 0; i < 4; i++) {
      Thread.sleep(250);
      onToolkit(() -> {
        stage.getScene().getRoot().applyCss();
        stage.getScene().getRoot().layout();
        return true;
      });
    }
    onToolkit(() -> {
      Snapshots.write(stage.getScene(), FOLDER, name);
      return true;
    });
  }

  private static <T> T onToolkit(Supplier<T> work) {
    return CompletableFuture.supplyAsync(work, Platform::runLater).join();
  }
}
