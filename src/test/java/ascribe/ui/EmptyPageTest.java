package ascribe.ui;

import static org.assertj.core.api.Assertions.assertThat;

import ascribe.review.ReaderFilter;
import ascribe.store.Entry;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import javafx.event.Event;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/// What the window says where there is nothing to show.
@Tag("ui")
@ExtendWith(ApplicationExtension.class)
class EmptyPageTest {

  private TestWindow window;
  private Shell shell;

  @Start
  void start(Stage stage) throws Exception {
    window = TestWindow.on(stage);
    shell = window.shell();
    shell.show(List.of());
  }

  @AfterEach
  void close() {
    window.close();
  }

  private static void waitFor(Callable<Boolean> condition) throws Exception {
    WaitForAsyncUtils.waitFor(60, TimeUnit.SECONDS, condition);
    WaitForAsyncUtils.waitForFxEvents();
  }

  private static boolean isShown(FxRobot robot, String id) {
    return robot.lookup(id).query().isVisible();
  }

  /// As Delete does while the list has the keyboard.
  private static void throwAway(ListView<Entry> library, Entry entry) {
    library.getSelectionModel().clearSelection();
    library.getSelectionModel().select(entry);
    var delete =
        new KeyEvent(KeyEvent.KEY_PRESSED, "", "", KeyCode.DELETE, false, false, false, false);
    Event.fireEvent(library, delete);
  }

  private String open() {
    return shell.desk().state().base().document().id();
  }

  /// A document that is thrown away leaves the page to another, and the last to a hint.
  @Test
  void anEmptyLibrarySaysHowATextComesInAndBringsTheSamplesBack(FxRobot robot) throws Exception {
    ListView<Entry> library = robot.lookup("#library").queryListView();
    waitFor(() -> library.getItems().size() == 4 && !shell.desk().isEmpty());
    assertThat(isShown(robot, ".empty-page")).isFalse();
    for (int left = 3; left >= 0; left--) {
      int expected = left;
      var gone = open();
      var entry =
          library.getItems().stream().filter(e -> e.id().equals(gone)).findFirst().orElseThrow();
      robot.interact(() -> throwAway(library, entry));
      waitFor(() ->
          library.getItems().size() == expected
              && !open().equals(gone)
              && shell.desk().isEmpty() == (expected == 0));
    }
    assertThat(isShown(robot, ".empty-page")).isTrue();
    robot.clickOn("#empty-sample");
    waitFor(() -> library.getItems().size() == 4 && !shell.desk().isEmpty());
    assertThat(isShown(robot, ".empty-page")).isFalse();
  }

  @Test
  void aFilterThatNothingPassesSaysSoAndIsTakenAwayThere(FxRobot robot) throws Exception {
    window.waitForMarks();
    assertThat(isShown(robot, ".filter-lack")).isFalse();
    var nothing = ReaderFilter.parse("text:no-such-words");
    robot.interact(() -> shell.desk().session().filter(nothing));
    assertThat(isShown(robot, ".filter-lack")).isTrue();
    robot.clickOn("#filter-lack-clear");
    assertThat(shell.desk().state().filter().isEmpty()).isTrue();
    assertThat(isShown(robot, ".filter-lack")).isFalse();
  }
}
