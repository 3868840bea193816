package ascribe.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.TitledPane;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Region;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/// The window at the least size it is meant for.
@Tag("ui")
@ExtendWith(ApplicationExtension.class)
class LowWindowTest {

  private TestWindow window;

  @Start
  void start(Stage stage) throws Exception {
    window = TestWindow.byRules(stage);
    window.shell().show(List.of());
    stage.setWidth(1000);
    stage.setHeight(640);
  }

  @BeforeEach
  void waitForMarks() throws Exception {
    window.waitForMarks();
  }

  @AfterEach
  void close() {
    window.close();
  }

  @Test
  void theFiguresOfTheVoicesKeepRoomToBeRead(FxRobot robot) throws Exception {
    var figures = robot.lookup(".voices .titled-pane").queryAs(TitledPane.class);
    robot.interact(() -> figures.setExpanded(true));
    var scroll = (Region) figures.getContent();
    window.until("the figures are laid out", () -> scroll.getHeight() >= 100);
    assertThat(robot.lookup("#actors").queryAs(Region.class).getHeight()).isGreaterThan(60);
  }

  @Test
  void theButtonsUnderTheDetailsAreNeverCut(FxRobot robot) throws Exception {
    robot.push(KeyCode.F8);
    robot.interact(() -> robot.lookup("#library").query().requestFocus());
    robot.push(KeyCode.DOWN).push(KeyCode.F2);
    var keep = robot.lookup("#details .accent").queryAs(Button.class);
    window.until("they are laid out", () -> keep.getWidth() > 0);
    assertThat(keep.getParent().getChildrenUnmodifiable())
        .hasSize(2)
        .allSatisfy(b -> assertThat(b.minWidth(-1)).isEqualTo(b.prefWidth(-1)));
  }
}
