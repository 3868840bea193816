package ascribe.ui;

import static org.assertj.core.api.Assertions.assertThat;

import ascribe.model.Actor;
import ascribe.model.ReviewState;
import ascribe.model.Timex;
import ascribe.review.Passage;
import ascribe.session.SessionState;
import ascribe.ui.text.ReadingPage;
import java.util.List;
import javafx.event.ActionEvent;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TabPane;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/// Correcting marks by keys and menus.
@Tag("ui")
@ExtendWith(ApplicationExtension.class)
class CorrectingTest {

  private TestWindow window;

  @Start
  void start(Stage stage) throws Exception {
    window = TestWindow.byRules(stage);
    window.shell().show(List.of());
  }

  @BeforeEach
  void waitForMarks(FxRobot robot) throws Exception {
    window.waitForMarks();
    robot.interact(() -> page(robot).requestFocus());
  }

  @AfterEach
  void close() {
    window.close();
  }

  private static ReadingPage page(FxRobot robot) {
    return robot.lookup("#page").queryAs(ReadingPage.class);
  }

  private SessionState state() {
    return window.shell().desk().state();
  }

  private String selected() {
    return state().selectedPassage().map(Passage::id).orElse("-");
  }

  @Test
  void theNextMarkAfterARejectedOneIsTheOneBehindItAndUndoComesBackToIt(FxRobot robot) {
    robot.push(KeyCode.J).push(KeyCode.J).push(KeyCode.J);
    var third = selected();
    robot.push(KeyCode.J);
    var fourth = selected();
    robot.push(KeyCode.K);
    assertThat(selected()).isEqualTo(third);
    robot.push(KeyCode.X);
    assertThat(selected()).isEqualTo("-");
    robot.push(KeyCode.J);
    assertThat(selected()).isEqualTo(fourth);
    robot.push(KeyCode.CONTROL, KeyCode.Z);
    robot.push(KeyCode.K);
    assertThat(selected()).isEqualTo(third);
  }

  private String words() {
    return state().selectedPassage().map(Passage::words).orElse("-");
  }

  @Test
  void shiftAndArrowsMoveTheEdgesOfTheSelectedMarkByWords(FxRobot robot) {
    robot.push(KeyCode.J);
    var before = words();
    robot.push(KeyCode.SHIFT, KeyCode.LEFT);
    var shorter = words();
    assertThat(before).startsWith(shorter).hasSizeGreaterThan(shorter.length());
    robot.push(KeyCode.SHIFT, KeyCode.RIGHT);
    assertThat(words()).isEqualTo(before);
    robot.push(KeyCode.SHIFT, KeyCode.DOWN);
    assertThat(before).endsWith(words()).hasSizeGreaterThan(words().length());
    robot.push(KeyCode.SHIFT, KeyCode.UP);
    assertThat(words()).isEqualTo(before);
    assertThat(page(robot).selectedWords().isEmpty()).isTrue();
  }

  @Test
  void lettersUnderAnOpenMenuDoNothing(FxRobot robot) {
    robot.push(KeyCode.J);
    var before = selected();
    int passages = state().passages().size();
    robot.push(KeyCode.SHIFT, KeyCode.F10);
    robot.push(KeyCode.X);
    assertThat(state().passages()).hasSize(passages);
    assertThat(selected()).isEqualTo(before);
    robot.push(KeyCode.ESCAPE);
    robot.push(KeyCode.X);
    assertThat(state().passages()).hasSize(passages - 1);
  }

  @Test
  void aMarkIsGivenToSomebodyWhoseNameIsTyped(FxRobot robot) {
    robot.push(KeyCode.J);
    robot.push(KeyCode.SHIFT, KeyCode.F10);
    robot.interact(() -> item("Said by", "Somebody else …").fire());
    robot.interact(() -> {
      var bar = robot.lookup(".reading-area .ask-bar .text-field").queryAs(TextField.class);
      bar.setText("Ida Wolf");
      bar.fireEvent(new ActionEvent());
    });
    var passage = state().selectedPassage().orElseThrow();
    assertThat(passage.speaker()).isNotNull().extracting(Actor::name).isEqualTo("Ida Wolf");
    assertThat(passage.review()).isEqualTo(ReviewState.CHANGED);
  }

  @Test
  void theCardOffersWhatCanBeCorrectedInItsMark(FxRobot robot) {
    robot.push(KeyCode.J);
    robot.interact(() -> robot.lookup("#card-correct").queryButton().fire());
    robot.interact(() -> item("Said by", "Nobody known").fire());
    var passage = state().selectedPassage().orElseThrow();
    assertThat(passage.speaker()).isNull();
    assertThat(passage.review()).isEqualTo(ReviewState.CHANGED);
  }

  @Test
  void aRejectedMarkIsBroughtBackFromTheListUnderThePassages(FxRobot robot) {
    robot.push(KeyCode.J).push(KeyCode.X);
    int left = state().passages().size();
    robot.interact(() ->
        robot.lookup(".side-panel .tab-pane").queryAs(TabPane.class).getSelectionModel().select(2));
    robot.interact(() -> robot.lookup("#rejected-passages-head").queryAs(Hyperlink.class).fire());
    var list = robot.lookup("#rejected-passages").queryListView();
    assertThat(list.getItems()).hasSize(1);
    robot.interact(() -> {
      list.getSelectionModel().select(0);
      list.requestFocus();
    });
    robot.push(KeyCode.ENTER);
    assertThat(state().passages()).hasSize(left + 1);
    assertThat(list.getItems()).isEmpty();
  }

  @Test
  void aDateIsSetByTypingIt(FxRobot robot) {
    robot.interact(() ->
        robot.lookup(".side-panel .tab-pane").queryAs(TabPane.class).getSelectionModel().select(1));
    var list = robot.lookup("#dates").<Timex>queryListView();
    robot.interact(() -> {
      list.getSelectionModel().select(0);
      list.requestFocus();
    });
    robot.push(KeyCode.F2);
    answer(robot, "soon");
    assertThat(list.getItems().getFirst().value()).isEqualTo("XXXX-08-15");
    answer(robot, "2025-08-15");
    assertThat(list.getItems().getFirst().value()).isEqualTo("2025-08-15");
    robot.push(KeyCode.CONTROL, KeyCode.Z);
    assertThat(list.getItems().getFirst().value()).isEqualTo("XXXX-08-15");
  }

  private static void answer(FxRobot robot, String words) {
    robot.interact(() -> {
      var field = robot.lookup(".dates-panel .ask-bar .text-field").queryAs(TextField.class);
      field.setText(words);
      field.fireEvent(new ActionEvent());
    });
  }

  private static MenuItem item(String menu, String words) {
    return Window.getWindows().stream()
        .filter(w -> w instanceof ContextMenu && w.isShowing())
        .flatMap(w -> ((ContextMenu) w).getItems().stream())
        .filter(i -> menu.equals(i.getText()))
        .flatMap(i -> ((Menu) i).getItems().stream())
        .filter(i -> words.equals(i.getText()))
        .findFirst()
        .orElseThrow();
  }
}
