package ascribe.ui.notice;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.Scene;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/// Where the keyboard goes when a notice goes.
@Tag("ui")
@ExtendWith(ApplicationExtension.class)
class NoticeBarTest {

  private final Notices notices = new Notices();
  private TextField page;

  @Start
  void start(Stage stage) {
    page = new TextField();
    notices.tell("The ferry is late.");
    stage.setScene(new Scene(new VBox(new TextField(), new NoticeBar(notices, page), page)));
    stage.show();
  }

  @Test
  void toThePage(FxRobot robot) {
    var close = robot.lookup(".notice .row-tool").queryButton();
    robot.interact(() -> {
      close.requestFocus();
      close.fire();
    });
    assertThat(notices.shown()).isEmpty();
    assertThat(page.isFocused()).isTrue();
  }
}
