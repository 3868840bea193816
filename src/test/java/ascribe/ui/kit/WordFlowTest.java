package ascribe.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import javafx.scene.Group;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/// JavaFX fails on a right-to-left run that is broken at a line end.
@Tag("ui")
@ExtendWith(ApplicationExtension.class)
class WordFlowTest {

  private static final List<String> TEXTS =
      List.of(
          "شركة النقل الساحلي said in a statement that it regrets the decision.",
          "قال الوزير إن العبّارة لن تبحر اليوم، وأضاف أن الجسر سيُفتح من جديد.",
          "הוא אמר כי “המעבורת לא תפליג היום”, said John Smith of the BBC.");

  @Start
  void start(Stage stage) {
    stage.setScene(new Scene(new StackPane(), 400, 300));
    stage.show();
  }

  @Test
  void layOutRightToLeftWordsAtEveryWidth(FxRobot robot) {
    robot.interact(() -> {
      for (var words : TEXTS) {
        var flow = new WordFlow();
        flow.show(Scripts.texts(words, "mention-words"));
        new Scene(new Group(flow));
        for (int width = 0; width < 400; width += 7) {
          flow.resize(width, flow.prefHeight(width));
          flow.layout();
          assertThat(flow.getLayoutInfo().getTextLines(false)).isNotEmpty();
        }
      }
    });
  }

  @Test
  void aLabelWithRightToLeftWordsStaysOnOneLineAndOthersWrap(FxRobot robot) {
    robot.interact(() -> {
      var label = new Label();
      Scripts.wrap(label);
      new Scene(new Group(label));
      for (var words : TEXTS) {
        label.setText(words);
        assertThat(label.isWrapText()).isFalse();
        label.resize(120, label.prefHeight(120));
        label.layout();
      }
      label.setText("He said that and left");
      assertThat(label.isWrapText()).isTrue();
    });
  }
}
