package ascribe.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Control;
import javafx.scene.control.Labeled;
import javafx.scene.control.TabPane;
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
import org.testfx.util.WaitForAsyncUtils;

/// The window by keyboard and by ear, and with files that are no good.
@Tag("ui")
@ExtendWith(ApplicationExtension.class)
class WindowTest {

  private TestWindow window;
  private Path folder;
  private Shell shell;
  private Stage stage;

  @Start
  void start(Stage stage) throws Exception {
    window = TestWindow.on(stage);
    folder = window.folder();
    shell = window.shell();
    this.stage = stage;
    shell.show(List.of(folder.resolve("missing.txt")));
  }

  @BeforeEach
  void waitForMarks() throws Exception {
    window.waitForMarks();
  }

  @AfterEach
  void close() {
    window.close();
  }

  private static void type(FxRobot robot, KeyCode... keys) {
    robot.press(keys).release(keys);
    WaitForAsyncUtils.waitForFxEvents();
  }

  @Test
  void aMissingFileIsNamedAndTheReaderIsThereAllTheSame(FxRobot robot) {
    assertThat(robot.lookup(".notice-bar .notice").queryAll()).hasSize(1);
    assertThat(robot.lookup(".notice-bar .notice .label").queryLabeled().getText())
        .contains("missing.txt");
    assertThat(shell.desk().state().shown().document().text()).startsWith("When Donald Trump");
  }

  @Test
  void lettersWalkThroughTheMarksAndEscapeLetsGo(FxRobot robot) {
    robot.interact(() -> robot.lookup("#page").query().requestFocus());
    robot.write("j");
    var first = shell.desk().state().selected();
    assertThat(first).isEqualTo(shell.desk().state().visiblePassages().getFirst().id());
    robot.write("j");
    assertThat(shell.desk().state().selected()).isNotEqualTo(first);
    robot.write("k");
    assertThat(shell.desk().state().selected()).isEqualTo(first);
    robot.write("y");
    assertThat(shell.desk().state().selectedPassage()).hasValueSatisfying(p -> p.checked());
    type(robot, KeyCode.ESCAPE);
    type(robot, KeyCode.ESCAPE);
    assertThat(shell.desk().state().selected()).isNull();
  }

  @Test
  void rejectingTakesAMarkAwayAndUndoBringsItBack(FxRobot robot) {
    int all = shell.desk().state().passages().size();
    robot.interact(() -> robot.lookup("#page").query().requestFocus());
    robot.write("jx");
    assertThat(shell.desk().state().passages()).hasSize(all - 1);
    type(robot, KeyCode.CONTROL, KeyCode.Z);
    assertThat(shell.desk().state().passages()).hasSize(all);
  }

  @Test
  void aFilterIsTypedAndAWrongOneIsExplained(FxRobot robot) {
    type(robot, KeyCode.CONTROL, KeyCode.L);
    robot.write("kind:quote").type(KeyCode.ENTER);
    WaitForAsyncUtils.waitForFxEvents();
    int quotes = shell.desk().state().visiblePassages().size();
    assertThat(robot.lookup(".status-bar .label").queryLabeled().getText())
        .contains(String.valueOf(quotes));
    var field = robot.lookup("#filter").queryAs(TextField.class);
    robot.interact(() -> field.setText("kind:noise"));
    robot.type(KeyCode.ENTER);
    assertThat(robot.lookup(".filter-error").queryLabeled().getText()).isNotBlank();
    assertThat(shell.desk().state().visiblePassages()).hasSize(quotes);
  }

  @Test
  void findingShowsHowManyPlacesThereAre(FxRobot robot) {
    type(robot, KeyCode.CONTROL, KeyCode.F);
    robot.write("Minsk");
    WaitForAsyncUtils.waitForFxEvents();
    assertThat(robot.lookup(".find-bar .text-muted").queryLabeled().getText()).startsWith("1 ");
    type(robot, KeyCode.ESCAPE);
    assertThat(robot.lookup(".find-bar").query().isVisible()).isFalse();
  }

  @Test
  void everyControlSaysWhatItIs(FxRobot robot) {
    type(robot, KeyCode.F1);
    type(robot, KeyCode.CONTROL, KeyCode.E);
    type(robot, KeyCode.CONTROL, KeyCode.F);
    var silent = new ArrayList<Node>();
    var tabs = robot.lookup(".side-panel .tab-pane").queryAs(TabPane.class);
    for (int tab = 0; tab < tabs.getTabs().size(); tab++) {
      int at = tab;
      robot.interact(() -> tabs.getSelectionModel().select(at));
      WaitForAsyncUtils.waitForFxEvents();
      collect(stage.getScene().getRoot(), silent);
    }
    assertThat(silent).isEmpty();
  }

  private static void collect(Node node, List<Node> silent) {
    if (!node.isVisible()) {
      return;
    }
    boolean control = node instanceof Control && node.isFocusTraversable();
    if (control && text(node).isBlank()) {
      silent.add(node);
    }
    if (node instanceof Parent parent) {
      parent.getChildrenUnmodifiable().forEach(child -> collect(child, silent));
    }
  }

  private static String text(Node node) {
    var spoken = node.getAccessibleText();
    if (spoken != null) {
      return spoken;
    }
    return node instanceof Labeled labeled && labeled.getText() != null ? labeled.getText() : "";
  }

  @Test
  void aCommandIsFoundByAFewLettersAndRun(FxRobot robot) {
    type(robot, KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.P);
    robot.write("dark").type(KeyCode.ENTER);
    WaitForAsyncUtils.waitForFxEvents();
    assertThat(robot.lookup(".command-palette").query().isVisible()).isFalse();
    assertThat(stage.getScene().getRoot().getStyleClass()).contains("theme-dark");
  }

  @Test
  void thePageAboutTheModelSaysWhatItWasTrainedOn(FxRobot robot) {
    type(robot, KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.P);
    robot.write("model trained").type(KeyCode.ENTER);
    WaitForAsyncUtils.waitForFxEvents();
    var told =
        robot.lookup(".about-paragraph").queryAllAs(javafx.scene.control.Label.class).stream()
            .map(javafx.scene.control.Label::getText)
            .toList();
    assertThat(told).anyMatch(t -> t.startsWith("Training data."));
    type(robot, KeyCode.ESCAPE);
    assertThat(robot.lookup(".about-sheet").query().isVisible()).isFalse();
  }
}
