package ascribe.ui;

import static org.assertj.core.api.Assertions.assertThat;

import ascribe.store.Entry;
import java.time.LocalDate;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.DatePicker;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/// Title, date and tags of documents in the list, and the list narrowed to a tag.
@Tag("ui")
@ExtendWith(ApplicationExtension.class)
class DetailsFlowTest {

  private TestWindow window;

  @Start
  void start(Stage stage) throws Exception {
    window = TestWindow.byRules(stage);
    window.shell().show(List.of());
  }

  /// A narrow window has folded the library away.
  @BeforeEach
  void unfold(FxRobot robot) throws Exception {
    window.waitForMarks();
    robot.push(KeyCode.F8);
    window.until(
        "the library is there", () -> shownOf(list(robot)) && !list(robot).getItems().isEmpty());
  }

  private static boolean shownOf(Node node) {
    return node.isVisible() && (node.getParent() == null || shownOf(node.getParent()));
  }

  @AfterEach
  void close() {
    window.close();
  }

  private static ListView<Entry> list(FxRobot robot) {
    return robot.lookup("#library").queryListView();
  }

  private static TextField field(FxRobot robot, String id) {
    return robot.lookup(id).queryAs(TextField.class);
  }

  /// Selects a document and asks for its details by keyboard.
  private static void ask(FxRobot robot, int index) {
    robot.interact(() -> {
      list(robot).getSelectionModel().clearAndSelect(index);
      list(robot).requestFocus();
    });
    robot.push(KeyCode.F2);
  }

  @Test
  void titleDateAndTagsAreEditedByKeyboardTakenBackAndSearchedFor(FxRobot robot) throws Exception {
    window.until("the list is there", () -> list(robot).getItems().size() > 1);
    int all = list(robot).getItems().size();
    var last = list(robot).getItems().getLast();

    ask(robot, all - 1);
    assertThat(field(robot, "#details-title").isFocused()).isTrue();
    robot.interact(() -> {
      field(robot, "#details-title").setText("The tide");
      robot.lookup("#details-date").queryAs(DatePicker.class).setValue(LocalDate.of(2025, 3, 4));
      field(robot, "#details-tags").setText("sea, North Sea");
      field(robot, "#details-tags").requestFocus();
    });
    robot.push(KeyCode.ENTER);
    window.until("the tags are there", () -> list(robot).getItems().getLast().tags().size() == 2);
    assertThat(list(robot).getItems().getLast().title()).isEqualTo("The tide");
    assertThat(list(robot).getItems().getLast().date()).isEqualTo(LocalDate.of(2025, 3, 4));
    assertThat(robot.lookup("#details").query().isVisible()).isFalse();
    assertThat(list(robot).isFocused()).isTrue();

    robot.interact(() -> field(robot, "#library-search").setText("tag:sea"));
    assertThat(list(robot).getItems()).extracting(Entry::id).containsExactly(last.id());
    robot.interact(() -> field(robot, "#library-search").setText(""));
    assertThat(list(robot).getItems()).hasSize(all);

    robot.clickOn(robot.lookup(".notice .button").match(this::isUndo).<Node>query());
    window.until("the tags are gone", () -> list(robot).getItems().getLast().tags().isEmpty());
    assertThat(list(robot).getItems().getLast().title()).isEqualTo(last.title());
    assertThat(list(robot).getItems().getLast().date()).isEqualTo(last.date());
  }

  private boolean isUndo(Node node) {
    return node instanceof Labeled words && words.getText().equals("Undo");
  }

  @Test
  void theOpenDocumentsTitleIsTakenBackLikeEveryCorrection(FxRobot robot) throws Exception {
    var before = window.shell().desk().state().shown().document().title();
    ask(robot, list(robot).getSelectionModel().getSelectedIndex());
    robot.interact(() -> field(robot, "#details-title").setText("Another title"));
    robot.push(KeyCode.ENTER);
    window.until("the window shows it", () -> window.stage().getTitle().contains("Another title"));
    robot.press(KeyCode.CONTROL, KeyCode.Z).release(KeyCode.Z, KeyCode.CONTROL);
    window.until("the title is back", () -> window.stage().getTitle().contains(before));
  }
}
