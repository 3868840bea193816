package ascribe.ui;

import ascribe.nlp.standard.Pipelines;
import ascribe.store.Library;
import ascribe.ui.desk.Tagger;
import ascribe.ui.task.Workers;
import ascribe.ui.testing.Folders;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import javafx.stage.Stage;

/// The whole window over a library of its own in a folder of its own, where exports go too.
///
/// @param chosen the files that the reader chooses when asked for some
record TestWindow(
    Stage stage,
    Path folder,
    Library library,
    Shell shell,
    ExecutorService threads,
    List<Path> chosen) {

  /// Puts the window together; `shell` has not shown it yet. The first hint counts as told, or it
  /// would take the first Esc.
  static TestWindow on(Stage stage) throws IOException {
    return on(stage, Folders.temporary(), Start.tagger());
  }

  /// The same with marks found by rules, for tests of what happens to a document as a whole.
  static TestWindow byRules(Stage stage) throws IOException {
    return byRules(stage, Folders.temporary());
  }

  static TestWindow byRules(Stage stage, Path folder) throws IOException {
    var rules = Pipelines.of(Pipelines.Tagger.RULES);
    return on(stage, folder, new Tagger(rules::annotate, "rules"));
  }

  private static TestWindow on(Stage stage, Path folder, Tagger tagger) throws IOException {
    var ready = Start.open(new Launch(List.of(), folder.resolve("data")));
    if (!ready.library().readOnly()) {
      ready.library().settings().set(FirstHint.TOLD, true);
    }
    var threads = Workers.threads(AscribeApp.THREADS);
    var chosen = new ArrayList<Path>();
    var dialogs = new Dialogs(() -> chosen, name -> Optional.of(folder.resolve(name)));
    var around = new Shell.Around(_ -> {}, _ -> {});
    var shell = AscribeApp.compose(stage, ready, tagger, Workers.desktop(threads), dialogs, around);
    return new TestWindow(stage, folder, ready.library(), shell, threads, chosen);
  }

  void waitForMarks() throws Exception {
    until("the document has marks", () -> !shell.desk().state().passages().isEmpty());
  }

  /// Waits for a state of the window.
  void until(String what, Callable<Boolean> state) throws Exception {
    Waiting.until(what, state, shell::told);
  }

  /// Closes the program as the window does.
  void close() {
    Workers.stop(threads);
    library.close();
  }
}
