package ascribe.ui;

import static org.assertj.core.api.Assertions.assertThat;

import ascribe.review.Passage;
import ascribe.session.SessionState;
import ascribe.ui.text.ReadingPage;
import java.util.List;
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
}
