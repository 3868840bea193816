package ascribe.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import javafx.scene.Scene;
import javafx.scene.control.ListView;
import javafx.scene.control.skin.VirtualFlow;
import javafx.stage.Stage;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@Tag("ui")
@ExtendWith(ApplicationExtension.class)
class RowsTest {

  private record Row(int key, String words) {}

  private ListView<Row> list;

  @Start
  void start(Stage stage) {
    list = new ListView<>();
    stage.setScene(new Scene(list, 300, 300));
    stage.show();
  }

  private static List<Row> rows(int count, int changed) {
    return IntStream.range(0, count).mapToObj(i -> new Row(i, i < changed ? "b" : "a")).toList();
  }

  private int first() {
    list.layout();
    return ((VirtualFlow<?>) list.lookup(".virtual-flow")).getFirstVisibleCell().getIndex();
  }

  @Test
  void neitherPlaceNorSelectionIsLostHoweverManyRowsChange(FxRobot robot) {
    robot.interact(() -> {
      Rows.show(list, rows(1000, 0), Row::key);
      list.layout();
      list.scrollTo(500);
      list.getSelectionModel().select(502);
      int before = first();
      for (int changed : new int[] {3, 1000}) {
        Rows.show(list, rows(1000, changed), Row::key);
        assertThat(list.getItems()).isEqualTo(rows(1000, changed));
        assertThat(first()).isEqualTo(before);
        assertThat(list.getSelectionModel().getSelectedIndex()).isEqualTo(502);
      }
      Rows.show(list, rows(900, 900), Row::key);
      assertThat(list.getSelectionModel().getSelectedItem()).isEqualTo(new Row(502, "b"));
    });
  }
}
