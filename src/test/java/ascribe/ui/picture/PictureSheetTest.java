package ascribe.ui.picture;

import static org.assertj.core.api.Assertions.assertThat;

import ascribe.ui.desk.Desk;
import ascribe.ui.notice.Notices;
import ascribe.ui.side.SidePanel;
import ascribe.ui.task.Workers;
import ascribe.ui.testing.News;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/// The pictures as a reader opens, presses and saves them.
@Tag("ui")
@ExtendWith(ApplicationExtension.class)
class PictureSheetTest {

  private @TempDir Path folder;
  private Desk desk;
  private SidePanel side;

  @Start
  void start(Stage stage) {
    desk = new Desk();
    var here = new Workers(Runnable::run, Runnable::run);
    var sheet =
        new PictureSheet(
            desk, name -> Optional.of(folder.resolve("saved" + suffix(name))), here, new Notices());
    side = new SidePanel(desk, new Region(), sheet::open);
    desk.open(News.session());
    stage.setScene(new Scene(new StackPane(side, sheet), 800, 900));
    stage.show();
  }

  private static String suffix(String name) {
    return name.substring(name.lastIndexOf('.'));
  }

  private void save(FxRobot robot, String suffix) {
    robot.interact(() -> robot.lookup("#save-" + suffix).queryAs(Button.class).fire());
  }

  @Test
  void theTimelineIsSavedAsPictureTableAndCalendar(FxRobot robot) throws Exception {
    robot.interact(() -> side.tab(1));
    robot.interact(() -> robot.lookup("#timeline-large").queryAs(Button.class).fire());
    for (var suffix : new String[] {"svg", "png", "csv", "ics"}) {
      save(robot, suffix);
    }
    assertThat(Files.readString(folder.resolve("saved.svg"))).contains("<svg", "Year unknown");
    assertThat(Files.readString(folder.resolve("saved.csv"))).contains("\"2025-08-15\"");
    assertThat(Files.readString(folder.resolve("saved.ics")))
        .contains("DTSTART;VALUE=DATE:20250815");
    var png = ImageIO.read(folder.resolve("saved.png").toFile());
    assertThat(png.getWidth()).isGreaterThan(1000);
    assertThat(colours(png)).as("something is drawn").isGreaterThan(3);
  }

  @Test
  void theTimelineComesCloserByButtonAndKeyAndIsSavedAsItIsShown(FxRobot robot) throws Exception {
    robot.interact(() -> side.tab(1));
    robot.interact(() -> robot.lookup("#timeline-large").queryAs(Button.class).fire());
    var wider = robot.lookup("#zoom-wider").queryAs(Button.class);
    assertThat(wider.isDisabled()).isTrue();
    robot.interact(() -> robot.lookup("#zoom-closer").queryAs(Button.class).fire());
    assertThat(wider.isDisabled()).isFalse();
    save(robot, "svg");
    assertThat(Files.readString(folder.resolve("saved.svg"))).contains("Shown: ");
    robot.write("-0");
    assertThat(wider.isDisabled()).isTrue();
    robot.write("+");
    assertThat(wider.isDisabled()).isFalse();
    robot.write("0");
    save(robot, "svg");
    assertThat(Files.readString(folder.resolve("saved.svg"))).doesNotContain("Shown: ");
  }

  private static long colours(java.awt.image.BufferedImage image) {
    return java.util.Arrays.stream(
            image.getRGB(0, 0, image.getWidth(), image.getHeight(), null, 0, image.getWidth()))
        .distinct()
        .count();
  }

  @Test
  void aVoiceOfThePortraitIsChosenByPressingIt(FxRobot robot) {
    robot.interact(() -> robot.lookup("#voices-large").queryAs(Button.class).fire());
    var spots = robot.lookup(".picture-sheet .spot").<Node>queryAll();
    var anna =
        spots.stream().filter(s -> s.getAccessibleText().startsWith("Anna Berg")).findFirst();
    robot.interact(() -> anna.orElseThrow().requestFocus());
    robot.type(javafx.scene.input.KeyCode.ENTER);
    assertThat(desk.state().filter().text()).isEqualTo("actor:\"Anna Berg\"");
    assertThat(robot.lookup(".picture-sheet").query().isVisible()).isFalse();
  }
}
