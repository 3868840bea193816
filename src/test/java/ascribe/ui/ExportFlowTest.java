package ascribe.ui;

import static org.assertj.core.api.Assertions.assertThat;

import ascribe.exporting.ExportFormat;
import ascribe.exporting.verify.Finding;
import ascribe.exporting.verify.ReportReader;
import ascribe.exporting.verify.Source;
import ascribe.exporting.verify.Verifier;
import ascribe.model.Timex;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ListView;
import javafx.scene.control.TabPane;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/// A text on its way through the window: opened, filtered, looked at in time, exported in every
/// format, and each file held against the text again.
@Tag("ui")
@ExtendWith(ApplicationExtension.class)
class ExportFlowTest {

  private static final String TEXT =
      """
      Ferry to stop for the winter

      “The ferry is too old for the ice,” said Nora Hale, an analyst at the Tide Institute, on 4 March 2025. “It will break.”

      Hale said the boat had carried “everybody and everything” since 12 May 1998.

      According to the mayor, a new one would come in April 2026.

      “We shall wait,” said Jon Brill, a fisherman.
      """;

  private TestWindow window;
  private Path folder;
  private Shell shell;

  @Start
  void start(Stage stage) throws Exception {
    window = TestWindow.on(stage);
    folder = window.folder();
    shell = window.shell();
    shell.show(List.of());
  }

  @AfterEach
  void close() {
    window.close();
  }

  private static void waitFor(String what, Callable<Boolean> condition) throws Exception {
    try {
      WaitForAsyncUtils.waitFor(60, TimeUnit.SECONDS, condition);
    } catch (TimeoutException e) {
      throw new AssertionError("waited in vain for " + what, e);
    }
    WaitForAsyncUtils.waitForFxEvents();
  }

  @Test
  void openFilterTimelineExportVerify(FxRobot robot) throws Exception {
    var original = Files.writeString(folder.resolve("original.txt"), TEXT);
    robot.interact(() -> shell.handed(List.of(original)));
    waitFor(
        "marks",
        () ->
            !shell.desk().isEmpty()
                && shell.desk().state().shown().document().text().contains("The ferry is too old")
                && !shell.desk().state().passages().isEmpty());

    var filter = robot.lookup("#filter").queryAs(TextField.class);
    robot.interact(() -> {
      filter.setText("kind:quote,paraphrase");
      filter.fireEvent(new javafx.event.ActionEvent());
    });
    waitFor("the filter", () -> !shell.desk().state().filter().isEmpty());
    assertThat(shell.desk().state().visiblePassages()).isNotEmpty();

    robot.interact(() ->
        robot.lookup(".side-panel .tab-pane").queryAs(TabPane.class).getSelectionModel().select(1));
    ListView<Timex> dates = robot.lookup("#dates").queryListView();
    waitFor("dates", () -> dates.getItems().stream().anyMatch(t -> t.value().equals("2025-03-04")));

    goToADate(robot);
    savesTheTimeline(robot);
    for (var format : ExportFormat.values()) {
      check(format, exported(robot, format));
    }
  }

  /// A press on a date of the timeline leads to its place in the text.
  private void goToADate(FxRobot robot) throws Exception {
    int place = TEXT.indexOf("12 May 1998");
    assertThat(shell.desk().state().place()).isNotEqualTo(place);
    robot.clickOn(spot(robot, "12 May 1998"));
    waitFor("the date's place", () -> shell.desk().state().place() == place);
  }

  private static Node spot(FxRobot robot, String words) {
    return robot.lookup(".dates-panel .spot").queryAll().stream()
        .filter(s -> s.getAccessibleText().startsWith(words))
        .findFirst()
        .orElseThrow();
  }

  private void savesTheTimeline(FxRobot robot) throws Exception {
    robot.clickOn("#timeline-large");
    for (var suffix : List.of("svg", "png", "csv", "ics")) {
      robot.clickOn("#save-" + suffix);
      waitFor("the timeline as " + suffix, () -> timeline(suffix).isPresent());
    }
    assertThat(Files.readString(timeline("svg").orElseThrow()))
        .contains("<svg")
        .contains("Nora Hale", "1998");
    assertThat(ImageIO.read(timeline("png").orElseThrow().toFile()).getWidth()).isGreaterThan(900);
    assertThat(Files.readAllLines(timeline("csv").orElseThrow()))
        .hasSizeGreaterThan(3)
        .anyMatch(l -> l.contains("2025-03-04"));
    assertThat(Files.readString(timeline("ics").orElseThrow()))
        .startsWith("BEGIN:VCALENDAR\r\n")
        .contains("DTSTART;VALUE=DATE:20250304");
    robot.press(KeyCode.ESCAPE).release(KeyCode.ESCAPE);
    WaitForAsyncUtils.waitForFxEvents();
    for (var suffix : List.of("svg", "png", "csv", "ics")) {
      Files.delete(timeline(suffix).orElseThrow());
    }
  }

  private Optional<Path> timeline(String suffix) throws java.io.IOException {
    try (var files = Files.list(folder)) {
      return files
          .filter(f -> !f.getFileName().toString().startsWith("."))
          .filter(f -> f.toString().endsWith("imeline." + suffix))
          .findFirst();
    }
  }

  private Path exported(FxRobot robot, ExportFormat format) throws Exception {
    robot.press(KeyCode.CONTROL, KeyCode.E).release(KeyCode.E, KeyCode.CONTROL);
    robot.interact(
        () -> robot.lookup("#export-format").<ComboBox<ExportFormat>>query().setValue(format));
    robot.clickOn("#export-save");
    waitFor("a file of " + format, () -> file(format).isPresent());
    return file(format).orElseThrow();
  }

  private Optional<Path> file(ExportFormat format) throws java.io.IOException {
    try (var files = Files.list(folder)) {
      return files
          .filter(f -> !f.getFileName().toString().startsWith("."))
          .filter(f -> f.toString().endsWith("." + format.extension()))
          .findFirst();
    }
  }

  private void check(ExportFormat format, Path file) throws Exception {
    var state = shell.desk().state();
    long expected = state.visiblePassages().stream().filter(p -> !p.uncertain()).count();
    var findings =
        Verifier.verify(
            ReportReader.read(file), List.of(new Source("original", state.shown().document())));
    assertThat(findings)
        .as(format.id())
        .hasSize((int) expected)
        .allSatisfy(f -> assertThat(f.outcome()).isEqualTo(Finding.Outcome.HOLDS));
  }
}
