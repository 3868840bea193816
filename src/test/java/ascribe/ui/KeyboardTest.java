package ascribe.ui;

import static org.assertj.core.api.Assertions.assertThat;

import ascribe.model.Layer;
import ascribe.store.Library;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Cell;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.RadioButton;
import javafx.scene.control.TabPane;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/// The whole window without a mouse.
@Tag("ui")
@ExtendWith(ApplicationExtension.class)
@Timeout(120)
class KeyboardTest {

  /// More controls than the window has.
  private static final int STEPS = 90;

  private TestWindow window;
  private Path folder;
  private Library library;
  private Shell shell;
  private Stage stage;

  @Start
  void start(Stage stage) throws Exception {
    window = TestWindow.on(stage);
    folder = window.folder();
    shell = window.shell();
    library = window.library();
    this.stage = stage;
    shell.show(List.of());
  }

  @BeforeEach
  void waitForMarks() throws Exception {
    window.waitForMarks();
  }

  @AfterEach
  void close() {
    window.close();
  }

  private static void press(FxRobot robot, KeyCode... keys) {
    robot.press(keys).release(keys);
    WaitForAsyncUtils.waitForFxEvents();
  }

  /// Everything that Tab goes to, until it comes back.
  private Set<Node> walk(FxRobot robot) {
    var reached = new LinkedHashSet<Node>();
    for (int i = 0; i < STEPS && reached.add(stage.getScene().getFocusOwner()); i++) {
      press(robot, KeyCode.TAB);
    }
    return reached;
  }

  /// What a keyboard should come to: all controls that can have it, but those in rows of lists,
  /// which the arrow keys and the row's menu reach.
  private static void controls(Node node, List<Node> found) {
    if (!node.isVisible() || node.isDisabled() || node instanceof Cell) {
      return;
    }
    boolean byArrows = node instanceof RadioButton radio && !radio.isSelected();
    if (node.isFocusTraversable() && !byArrows) {
      found.add(node);
    }
    if (node instanceof Parent parent) {
      parent.getChildrenUnmodifiable().forEach(child -> controls(child, found));
    }
  }

  private List<Node> controls() {
    var found = new ArrayList<Node>();
    controls(stage.getScene().getRoot(), found);
    return found;
  }

  @Test
  void tabReachesEveryControlOfEveryTab(FxRobot robot) {
    var tabs = robot.lookup(".side-panel .tab-pane").queryAs(TabPane.class);
    for (int tab = 0; tab < tabs.getTabs().size(); tab++) {
      assertThat(tabs.getSelectionModel().getSelectedIndex()).isEqualTo(tab);
      assertThat(walk(robot)).as("tab " + tab).containsAll(controls());
      robot.interact(tabs::requestFocus);
      press(robot, KeyCode.RIGHT);
    }
  }

  @Test
  void theExportPaneIsReachedAndLeft(FxRobot robot) {
    press(robot, KeyCode.CONTROL, KeyCode.E);
    assertThat(walk(robot)).containsAll(controls());
    press(robot, KeyCode.ESCAPE);
    assertThat(stage.getScene().getFocusOwner()).isSameAs(shell.page());
  }

  @Test
  void f6GoesFromPaneToPane(FxRobot robot) {
    press(robot, KeyCode.F8); // the window of the test is so narrow that the library is folded
    var reached = new ArrayList<Node>();
    for (int i = 0; i < 3; i++) {
      press(robot, KeyCode.F6);
      reached.add(stage.getScene().getFocusOwner());
    }
    assertThat(reached).doesNotHaveDuplicates().contains(shell.page());
  }

  @Test
  void aVoiceIsFollowedFromItsList(FxRobot robot) {
    press(robot, KeyCode.F6);
    for (int i = 0; i < 3 && !"actors".equals(stage.getScene().getFocusOwner().getId()); i++) {
      press(robot, KeyCode.F6);
    }
    press(robot, KeyCode.HOME);
    press(robot, KeyCode.ENTER);
    assertThat(robot.lookup("#filter").queryAs(TextField.class).getText()).startsWith("actor:");
    press(robot, KeyCode.ALT, KeyCode.LEFT);
    assertThat(shell.desk().state().filter().isEmpty()).isTrue();
  }

  @Test
  void aLayerIsSwitchedAndALookIsChosen(FxRobot robot) {
    robot.interact(() -> robot.lookup("#layer-quotes").query().requestFocus());
    press(robot, KeyCode.SPACE);
    assertThat(shell.desk().state().layers()).doesNotContain(Layer.QUOTES);
    press(robot, KeyCode.SPACE);
    robot.interact(() -> robot.lookup("#look").query().requestFocus());
    press(robot, KeyCode.SPACE);
    assertThat(Window.getWindows()).anyMatch(w -> w instanceof ContextMenu);
    press(robot, KeyCode.DOWN);
    press(robot, KeyCode.DOWN);
    press(robot, KeyCode.DOWN);
    press(robot, KeyCode.ENTER);
    assertThat(stage.getScene().getRoot().getStyleClass())
        .anyMatch(c -> c.startsWith("theme-"))
        .doesNotContain("theme-light");
  }

  @Test
  void wordsAreSelectedAndHighlighted(FxRobot robot) {
    robot.interact(() -> shell.page().requestFocus());
    robot.write("j");
    press(robot, KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.RIGHT);
    press(robot, KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.RIGHT);
    assertThat(shell.page().selectedWords().isEmpty()).isFalse();
    press(robot, KeyCode.SHIFT, KeyCode.F10);
    assertThat(Window.getWindows()).anyMatch(w -> w instanceof ContextMenu);
  }
}
