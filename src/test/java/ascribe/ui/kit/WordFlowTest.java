package ascribe.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import javafx.geometry.Point2D;
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
  void everyWordStandsWhereItsBoxIs(FxRobot robot) {
    robot.interact(() -> {
      for (var words : TEXTS) {
        for (int width = 0; width < 400; width += 37) {
          var flow = flow(words, width);
          for (var line : flow.lines().lines()) {
            for (int i = line.start(); i < line.end(); i++) {
              var boxes = flow.lines().boxes(i, i + 1, false);
              assertThat(boxes).as("%s at %d", words, i).hasSizeLessThanOrEqualTo(1);
              assertThat(boxes).allMatch(b -> Math.abs(b.getMinY() - line.top()) < 1);
            }
          }
        }
      }
    });
  }

  @Test
  void aPointInTheMiddleOfALetterHitsThatLetter(FxRobot robot) {
    robot.interact(() -> {
      for (var words : TEXTS) {
        var flow = flow(words, 300);
        for (int i = 0; i < words.length(); i++) {
          for (var box : flow.lines().boxes(i, i + 1, false)) {
            if (box.getWidth() > 1) {
              var middle =
                  new Point2D(
                      box.getMinX() + box.getWidth() / 2, box.getMinY() + box.getHeight() / 2);
              assertThat(flow.lines().hit(middle).character())
                  .as("%s at %d", words, i)
                  .isEqualTo(i);
            }
          }
        }
      }
    });
  }

  @Test
  void readingGoesFromTheRightWhereMostLettersDo(FxRobot robot) {
    robot.interact(() -> {
      var words = "אמר לא.";
      var flow = flow(words, 300);
      assertThat(left(flow, 0)).isGreaterThan(left(flow, words.indexOf('ל')));
      assertThat(left(flow, words.indexOf('ל'))).isGreaterThan(left(flow, words.indexOf('.')));
      var english = "אמר he said to us.";
      assertThat(left(flow(english, 300), 0)).isLessThan(30);
      assertThat(left(flow(english, 300), english.length() - 1)).isGreaterThan(60);
    });
  }

  @Test
  void aLabelWrapsInAnyDirection(FxRobot robot) {
    robot.interact(() -> {
      var label = new Label();
      Wrapping.of(label);
      new Scene(new Group(label));
      label.applyCss();
      for (var words : TEXTS) {
        label.setText(words);
        double line = label.prefHeight(10_000);
        assertThat(label.prefHeight(150)).isGreaterThan(2 * line);
        label.resize(150, label.prefHeight(150));
        label.layout();
        var flow = (WordFlow) label.lookup("WordFlow");
        assertThat(flow.lines().lines()).hasSizeGreaterThan(2);
        assertThat(flow.lines().boxes(0, words.length(), false))
            .allMatch(b -> b.getMinX() > -0.1 && b.getMaxX() < 150.1);
      }
      label.setText("He said that and left");
      assertThat(label.lookup("WordFlow")).isNull();
      assertThat(label.prefHeight(60)).isGreaterThan(label.prefHeight(10_000));
    });
  }

  private static double left(WordFlow flow, int at) {
    return flow.lines().boxes(at, at + 1, false).getFirst().getMinX();
  }

  private static WordFlow flow(String words, double width) {
    var flow = new WordFlow();
    flow.show(List.of(WordRun.of(words, "mention-words")));
    new Scene(new Group(flow));
    flow.resize(width, flow.prefHeight(width));
    flow.layout();
    return flow;
  }
}
