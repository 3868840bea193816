package ascribe.ui;

import static org.assertj.core.api.Assertions.assertThat;

import ascribe.model.ReviewState;
import ascribe.review.Passage;
import ascribe.session.SessionState;
import ascribe.store.Entry;
import ascribe.ui.task.Workers;
import ascribe.ui.testing.Folders;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/// A reader's morning: a folder comes in, one article is read and corrected, the program is closed
/// and started again, and everything is as it was left.
@Tag("ui")
@ExtendWith(ApplicationExtension.class)
class LibraryFlowTest {

  private static final String HARBOUR =
      """
      Harbour to stay open

      “The harbour will stay open all winter,” said Anna Berg, an analyst at the Institute for Shipping. \
      “Nobody should worry about the ice.”

      Otto Lind, the mayor of the town, said: “We have three icebreakers and we will use them.”

      “Prices will rise all the same,” warned Maria Holm, an economist at the university.
      """;

  private static final String BRIDGE =
      """
      Bridge closed for a month

      “The bridge is older than anybody thought,” said Karl Sand, an engineer. The work begins on Monday.
      """;

  private ExecutorService threads = Workers.threads(AscribeApp.THREADS);
  private Path folder;
  private Stage stage;
  private ascribe.ui.Start.Ready ready;
  private Shell shell;

  @Start
  void start(Stage first) throws Exception {
    folder = Folders.temporary();
    Files.createDirectories(folder.resolve("articles/more"));
    Files.writeString(folder.resolve("articles/harbour.txt"), HARBOUR);
    Files.writeString(folder.resolve("articles/more/bridge.txt"), BRIDGE);
    stage = first;
    open();
  }

  private void open() throws IOException {
    ready = ascribe.ui.Start.open(new Launch(List.of(), folder.resolve("data")));
    var dialogs =
        new Dialogs(
            () -> List.of(folder.resolve("articles")), name -> Optional.of(folder.resolve(name)));
    shell = AscribeApp.compose(stage, ready, Workers.desktop(threads), dialogs);
    shell.show(List.of());
  }

  /// Closes the program as the window does, and starts it again.
  private void restart(FxRobot robot) {
    robot.interact(() -> {
      shell.keep();
      Workers.stop(threads);
      ready.library().close();
      threads = Workers.threads(AscribeApp.THREADS);
      try {
        open();
      } catch (IOException e) {
        throw new AssertionError(e);
      }
    });
  }

  @AfterEach
  void close() {
    Workers.stop(threads);
    ready.library().close();
  }

  private void waitFor(String what, Callable<Boolean> condition) throws Exception {
    Waiting.until(what, condition, () -> shell.told());
  }

  private SessionState state() {
    return shell.desk().state();
  }

  private Passage passage(String words) {
    return state().passages().stream()
        .filter(p -> p.words().contains(words))
        .findFirst()
        .orElseThrow();
  }

  private void choose(FxRobot robot, String words) {
    robot.interact(() -> shell.desk().session().select(passage(words).id()));
    robot.interact(() -> robot.lookup("#page").query().requestFocus());
  }

  @Test
  void aFolderReadFilteredAndCorrectedIsStillThereAfterARestart(FxRobot robot) throws Exception {
    robot.press(KeyCode.CONTROL, KeyCode.O).release(KeyCode.O, KeyCode.CONTROL);
    waitFor(
        "the folder is in the list",
        () -> entries(robot).stream().anyMatch(e -> e.title().startsWith("Bridge")));
    var harbour =
        entries(robot).stream()
            .filter(e -> e.title().startsWith("Harbour"))
            .findFirst()
            .orElseThrow();

    robot.push(KeyCode.F8); // a narrow window has folded the library away
    robot.interact(() -> {
      list(robot).getSelectionModel().select(harbour);
      list(robot).scrollTo(harbour);
      list(robot).requestFocus();
    });
    robot.push(KeyCode.ENTER);
    waitFor("the article is open", () -> state().shown().document().id().equals(harbour.id()));
    assertThat(state().shown().document().text()).contains("three icebreakers");
    waitFor("its marks are there", () -> state().shown().attributions().size() >= 3);

    robot.interact(() -> field(robot).requestFocus());
    robot.interact(() -> field(robot).setText("text:icebreakers"));
    robot.push(KeyCode.ENTER);
    waitFor(
        "the filter narrows the passages",
        () -> state().visiblePassages().size() < state().passages().size());
    assertThat(state().visiblePassages())
        .isNotEmpty()
        .allSatisfy(p -> assertThat(p.words()).contains("icebreakers"));

    choose(robot, "three icebreakers");
    robot.push(KeyCode.Y);
    WaitForAsyncUtils.waitForFxEvents();
    assertThat(passage("three icebreakers").review()).isEqualTo(ReviewState.ACCEPTED);

    robot.interact(() -> field(robot).setText(""));
    robot.interact(() -> field(robot).getOnAction().handle(new javafx.event.ActionEvent()));
    choose(robot, "stay open all winter");
    robot.push(KeyCode.X);
    WaitForAsyncUtils.waitForFxEvents();
    assertThat(state().review().decisions()).hasSize(2);
    robot.press(KeyCode.CONTROL, KeyCode.Z).release(KeyCode.Z, KeyCode.CONTROL);
    WaitForAsyncUtils.waitForFxEvents();
    assertThat(passage("stay open all winter").review()).isEqualTo(ReviewState.NONE);

    restart(robot);
    waitFor(
        "the article is open again", () -> state().shown().document().id().equals(harbour.id()));
    assertThat(state().review().decisions()).hasSize(1);
    assertThat(passage("three icebreakers").review()).isEqualTo(ReviewState.ACCEPTED);
    assertThat(passage("stay open all winter").review()).isEqualTo(ReviewState.NONE);
    waitFor(
        "the list is there again",
        () -> entries(robot).stream().anyMatch(e -> e.title().startsWith("Bridge")));
    robot.interact(() ->
        robot.lookup("#library-search").queryAs(TextField.class).setText("older than anybody"));
    waitFor(
        "the search has found it",
        () -> !robot.lookup("#found").queryListView().getItems().isEmpty());
  }

  private static ListView<Entry> list(FxRobot robot) {
    return robot.lookup("#library").queryListView();
  }

  private static List<Entry> entries(FxRobot robot) {
    return List.copyOf(list(robot).getItems());
  }

  private static TextField field(FxRobot robot) {
    return robot.lookup("#filter").queryAs(TextField.class);
  }
}
