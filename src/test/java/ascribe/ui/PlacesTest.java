package ascribe.ui;

import static org.assertj.core.api.Assertions.assertThat;

import ascribe.model.Span;
import ascribe.review.ReaderFilter;
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

/// Where the reader is in the text, and the way back there.
@Tag("ui")
@ExtendWith(ApplicationExtension.class)
class PlacesTest {

  private TestWindow window;

  @Start
  void start(Stage stage) throws Exception {
    window = TestWindow.byRules(stage);
    window.shell().show(List.of());
  }

  @BeforeEach
  void waitForMarks() throws Exception {
    window.waitForMarks();
  }

  @AfterEach
  void close() {
    window.close();
  }

  private static ReadingPage page(FxRobot robot) {
    return robot.lookup("#page").queryAs(ReadingPage.class);
  }

  private int scrollTo(FxRobot robot, int offset) {
    robot.interact(() -> {
      page(robot).setPosition(offset);
      page(robot).layout();
    });
    return page(robot).position();
  }

  private int lastMark() {
    return window.shell().desk().state().passages().getLast().extent().start();
  }

  @Test
  void wordsThatAreGoneToAreSelected(FxRobot robot) {
    var words = new Span(4, 9);
    robot.interact(() -> window.shell().desk().session().go(words));
    assertThat(page(robot).selectedWords()).isEqualTo(words);
  }

  @Test
  void backLeadsToWhereTheReaderHadScrolledBeforeTheFilter(FxRobot robot) {
    var session = window.shell().desk().session();
    int before = scrollTo(robot, lastMark() / 2);
    assertThat(before).isPositive();
    robot.interact(() -> {
      session.filter(ReaderFilter.NONE.withActor("Nobody Known"));
      session.onlyThisVoice(true);
    });
    robot.interact(() -> session.onlyThisVoice(false));
    scrollTo(robot, 0);
    robot.interact(session::back);
    assertThat(page(robot).position()).isEqualTo(before);
  }

  @Test
  void theNextMarkIsTheOneBelowTheTopOfThePage(FxRobot robot) {
    int top = scrollTo(robot, lastMark() / 2);
    robot.interact(() -> page(robot).requestFocus());
    robot.push(KeyCode.J);
    var selected = window.shell().desk().state().selectedPassage().orElseThrow();
    assertThat(selected.extent().start()).isGreaterThanOrEqualTo(top);
  }
}
