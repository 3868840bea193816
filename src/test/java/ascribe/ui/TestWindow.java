package ascribe.ui;

import ascribe.store.Library;
import ascribe.ui.task.Workers;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.TimeUnit;
import javafx.stage.Stage;
import org.testfx.util.WaitForAsyncUtils;

/// The whole window over a library of its own in a folder of its own, where exports go too.
record TestWindow(Stage stage, Path folder, Library library, Shell shell, ExecutorService threads) {

  /// Puts the window together; `shell` has not shown it yet. The first hint counts as told, or it
  /// would take the first Esc.
  static TestWindow on(Stage stage) throws IOException {
    var folder = Files.createTempDirectory("ascribe-test");
    var ready = Start.open(new Launch(List.of(), folder.resolve("data")));
    ready.library().settings().set(FirstHint.TOLD, true);
    var threads = Workers.threads(2);
    var dialogs = new Dialogs(List::of, name -> Optional.of(folder.resolve(name)));
    var shell = AscribeApp.compose(stage, ready, Workers.desktop(threads), dialogs);
    return new TestWindow(stage, folder, ready.library(), shell, threads);
  }

  void waitForMarks() throws Exception {
    WaitForAsyncUtils.waitFor(
        60, TimeUnit.SECONDS, () -> !shell.desk().state().passages().isEmpty());
    WaitForAsyncUtils.waitForFxEvents();
  }

  void close() {
    Workers.stop(threads);
    library.close();
  }
}
