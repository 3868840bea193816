package ascribe.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/// A day that is typed into its field.
@Tag("ui")
@ExtendWith(ApplicationExtension.class)
class DayPickerTest {

  private DayPicker picker;

  @Start
  void start(Stage stage) {
    picker = new DayPicker();
    stage.setScene(new Scene(new VBox(picker)));
    stage.show();
  }

  private void type(FxRobot robot, String words) {
    robot.interact(() -> {
      picker.getEditor().requestFocus();
      picker.getEditor().setText(words);
    });
    robot.push(KeyCode.ENTER);
  }

  @Test
  void takesADayInFiguresWithTheYearFirst(FxRobot robot) {
    type(robot, "2025-03-20");
    assertThat(picker.getValue()).isEqualTo(LocalDate.of(2025, 3, 20));
  }

  @Test
  void whatIsNoDayStaysAndIsMarked(FxRobot robot) {
    type(robot, "yesterday");
    assertThat(picker.getEditor().getText()).isEqualTo("yesterday");
    assertThat(picker.getValue()).isNull();
    assertThat(picker.getEditor().getPseudoClassStates())
        .anyMatch(s -> s.getPseudoClassName().equals("danger"));
  }
}
