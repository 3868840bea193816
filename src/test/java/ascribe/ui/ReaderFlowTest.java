package ascribe.ui;

import static org.assertj.core.api.Assertions.assertThat;

import ascribe.exporting.ExportFormat;
import ascribe.json.AnnotatedJson;
import ascribe.model.Actor;
import ascribe.review.Passage;
import ascribe.session.Highlight;
import ascribe.session.Highlights;
import ascribe.ui.side.ActorRow;
import ascribe.ui.side.Voice;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TabPane;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/// The reader as a person uses it first: open, look, follow one voice, take the passages away.
@Tag("ui")
@ExtendWith(ApplicationExtension.class)
class ReaderFlowTest {

  private static final String SPEAKER = "Artyom Shraibman";

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

  private static <T> ListView<T> list(FxRobot robot, String id) {
    return robot.lookup(id).queryListView();
  }

  private static void waitFor(java.util.concurrent.Callable<Boolean> condition) throws Exception {
    WaitForAsyncUtils.waitFor(60, TimeUnit.SECONDS, condition);
    WaitForAsyncUtils.waitForFxEvents();
  }

  @Test
  void followsOneVoiceAndTakesItsPassagesAway(FxRobot robot) throws Exception {
    ListView<ActorRow> actors = list(robot, "#actors");
    waitFor(() -> speaker(actors).isPresent());
    assertThat(shell.desk().state().shown().document().text())
        .startsWith("When Donald Trump picked up the phone");

    robot.interact(() -> actors.scrollTo(speaker(actors).orElseThrow()));
    robot.clickOn(name(robot));
    WaitForAsyncUtils.waitForFxEvents();
    assertThat(robot.lookup("#filter").queryAs(TextField.class).getText())
        .isEqualTo("actor:\"" + SPEAKER + "\"");
    var passages = shell.desk().state().visiblePassages();
    assertThat(passages)
        .hasSizeGreaterThan(9)
        .allSatisfy(p -> assertThat(p.speaker()).isNotNull())
        .hasSizeLessThan(shell.desk().state().passages().size());

    assertThat(robot.lookup(".status-bar .label").queryLabeled().getText())
        .startsWith(passages.size() + " of ");
    var through = passages.stream().map(Passage::id).toList();
    assertThat(Highlights.of(shell.desk().state()))
        .as("the page dims what others say")
        .allSatisfy(h -> assertThat(h.dimmed()).isEqualTo(!through.contains(h.mark())))
        .anyMatch(Highlight::dimmed);

    robot.interact(() -> tabs(robot).getSelectionModel().select(2));
    ListView<Passage> listed = list(robot, "#passages");
    assertThat(listed.getItems()).isEqualTo(passages);

    robot.press(KeyCode.CONTROL, KeyCode.E).release(KeyCode.E, KeyCode.CONTROL);
    robot.interact(() ->
        robot
            .lookup(".export-pane .combo-box")
            .<ComboBox<ExportFormat>>query()
            .setValue(ExportFormat.JSON));
    robot.clickOn("#export-save");
    waitFor(() -> exported().isPresent());
    var back = AnnotatedJson.read(Files.readString(exported().orElseThrow()));
    assertThat(back.attributions())
        .as("uncertain marks only when asked for")
        .hasSameSizeAs(passages.stream().filter(p -> !p.uncertain()).toList());
    assertThat(back.attributions())
        .allSatisfy(a -> assertThat(back.actor(a.actor())).map(Actor::name).hasValue(SPEAKER));
    assertThat(back.document().text()).isEqualTo(shell.desk().state().shown().document().text());

    robot.press(KeyCode.ESCAPE).release(KeyCode.ESCAPE);
    robot.press(KeyCode.ESCAPE).release(KeyCode.ESCAPE);
    WaitForAsyncUtils.waitForFxEvents();
    assertThat(shell.desk().state().filter().isEmpty()).isTrue();
  }

  /// The speaker's name in the actors panel; it stands in the hidden list of passages too.
  private static Label name(FxRobot robot) {
    return robot.lookup(".actor-name").<Label>queryAllAs(Label.class).stream()
        .filter(l -> l.getText().equals(SPEAKER))
        .findFirst()
        .orElseThrow();
  }

  private static TabPane tabs(FxRobot robot) {
    return robot.lookup(".side-panel .tab-pane").queryAs(TabPane.class);
  }

  private static Optional<ActorRow> speaker(ListView<ActorRow> actors) {
    return actors.getItems().stream()
        .filter(r ->
            r instanceof ActorRow.Head h
                && h.voice() instanceof Voice.Known(var actor)
                && actor.name().equals(SPEAKER))
        .findFirst();
  }

  private Optional<Path> exported() throws java.io.IOException {
    try (var files = Files.list(folder)) {
      return files.filter(f -> f.toString().endsWith(".json")).findFirst();
    }
  }
}
