package ascribe.ui;

import static org.assertj.core.api.Assertions.assertThat;

import ascribe.store.Library;
import ascribe.ui.text.ReadingPage;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import javafx.event.Event;
import javafx.geometry.Point2D;
import javafx.geometry.VerticalDirection;
import javafx.scene.Cursor;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.TransferMode;
import javafx.scene.layout.Region;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/// What only a window on a real screen can do: wheel, dragging inside it, dropping files on it.
@Tag("display")
@ExtendWith(ApplicationExtension.class)
class RealWindowTest {

  private TestWindow window;
  private Path folder;
  private Library library;
  private Shell shell;

  @Start
  void start(Stage stage) throws Exception {
    window = TestWindow.on(stage);
    folder = window.folder();
    shell = window.shell();
    library = window.library();
    shell.show(List.of());
    stage.setX(0);
    stage.setY(0);
    stage.setWidth(1200);
    stage.setHeight(800);
  }

  @BeforeEach
  void waitForMarks() throws Exception {
    window.waitForMarks();
  }

  @AfterEach
  void close() {
    window.close();
  }

  private static void waitFor(java.util.concurrent.Callable<Boolean> condition) throws Exception {
    WaitForAsyncUtils.waitFor(60, TimeUnit.SECONDS, condition);
    WaitForAsyncUtils.waitForFxEvents();
  }

  private static ReadingPage page(FxRobot robot) {
    return robot.lookup("#page").queryAs(ReadingPage.class);
  }

  private static Point2D at(Region region, double across, double down) {
    return region.localToScreen(region.getWidth() * across, region.getHeight() * down);
  }

  @Test
  void draggingOverWordsSelectsThem(FxRobot robot) throws Exception {
    var page = page(robot);
    robot.drag(at(page, 0.3, 0.2), MouseButton.PRIMARY).dropTo(at(page, 0.6, 0.4));
    waitFor(() -> !page.selectedWords().isEmpty());
    var text = shell.desk().state().shown().document().text();
    assertThat(page.selectedWords().of(text)).hasSizeGreaterThan(20);
    assertThat(shell.desk().state().selected()).as("a drag selects no mark").isNull();
  }

  @Test
  void anEdgeOfTheSelectedMarkIsDraggedToAnotherWord(FxRobot robot) throws Exception {
    var page = page(robot);
    var desk = shell.desk();
    robot.interact(() -> desk.session().select(desk.state().passages().getFirst().id()));
    WaitForAsyncUtils.waitForFxEvents();
    var before = desk.state().selectedPassage().orElseThrow().content();
    var edge = edge(robot, page);
    robot.drag(edge, MouseButton.PRIMARY).dropTo(edge.add(90, 0));
    waitFor(() -> !desk.state().selectedPassage().orElseThrow().content().equals(before));
    assertThat(page.selectedWords().isEmpty()).isTrue();
    robot.interact(() -> desk.session().undo());
    assertThat(desk.state().selectedPassage().orElseThrow().content()).isEqualTo(before);
  }

  /// Where the pointer shows that an edge can be taken hold of: the first such place on the page.
  private static Point2D edge(FxRobot robot, ReadingPage page) {
    var found = new AtomicReference<Point2D>();
    robot.interact(() -> {
      for (double y = 10; y < page.getHeight() && found.get() == null; y += 10) {
        for (double x = 20; x < page.getWidth() && found.get() == null; x += 3) {
          var screen = page.localToScreen(x, y);
          Event.fireEvent(page, moved(page.localToScene(x, y), screen));
          if (page.getCursor() == Cursor.H_RESIZE) {
            found.set(screen);
          }
        }
      }
    });
    return Objects.requireNonNull(found.get(), "no edge on the page");
  }

  private static MouseEvent moved(Point2D scene, Point2D screen) {
    boolean no = false;
    return new MouseEvent(
        MouseEvent.MOUSE_MOVED,
        scene.getX(),
        scene.getY(),
        screen.getX(),
        screen.getY(),
        MouseButton.NONE,
        0,
        no,
        no,
        no,
        no,
        no,
        no,
        no,
        no,
        no,
        true,
        null);
  }

  @Test
  void theWheelScrollsThePage(FxRobot robot) throws Exception {
    var page = page(robot);
    assertThat(page.position()).isZero();
    robot.moveTo(at(page, 0.5, 0.5)).scroll(20, VerticalDirection.DOWN);
    waitFor(() -> page.position() > 0);
    robot.scroll(40, VerticalDirection.UP);
    waitFor(() -> page.position() == 0);
  }

  @Test
  void aPaneIsMadeWiderByDragging(FxRobot robot) throws Exception {
    var library = robot.lookup(".library-pane").queryAs(Region.class);
    var handle = robot.lookup(".pane-handle").<Region>queryAllAs(Region.class).iterator().next();
    double before = library.getWidth();
    var from = at(handle, 0.5, 0.5);
    robot.drag(from, MouseButton.PRIMARY).dropTo(from.add(60, 0));
    waitFor(() -> library.getWidth() > before + 40);
  }

  @Test
  void anActorDraggedOntoAnotherIsTheSame(FxRobot robot) throws Exception {
    var cells =
        robot.lookup(".actor-cell").<Region>queryAllAs(Region.class).stream()
            .filter(c -> c.isVisible() && c.getHeight() > 0)
            .sorted(java.util.Comparator.comparingDouble(c -> at(c, 0, 0).getY()))
            .toList();
    int actors = shell.desk().state().shown().actors().size();
    robot
        .drag(at(cells.get(2), 0.4, 0.5), MouseButton.PRIMARY)
        .dropTo(at(cells.getFirst(), 0.4, 0.5));
    waitFor(() -> shell.desk().state().shown().actors().size() == actors - 1);
    robot.interact(() -> shell.desk().session().undo());
    assertThat(shell.desk().state().shown().actors()).hasSize(actors);
  }

  @Test
  void filesAreDroppedOnTheWindow(FxRobot robot) throws Exception {
    var good = Files.writeString(folder.resolve("ferry.txt"), "Ferry talks\n\nAnna spoke first.");
    var bad = Files.createFile(folder.resolve("nothing.txt"));
    var source = fileSource(robot, List.of(good, bad));
    robot.drag(at(source, 0.5, 0.5), MouseButton.PRIMARY).dropTo(at(page(robot), 0.5, 0.5));
    waitFor(() -> shell.desk().state().shown().document().title().equals("Ferry talks"));
    assertThat(robot.lookup(".notice .label").queryLabeled().getText()).contains("nothing.txt");
  }

  /// A small window of another program, as it were, that files are dragged from.
  private Region fileSource(FxRobot robot, List<Path> files) {
    var label = new Label("files");
    label.setMinSize(120, 60);
    label.setOnDragDetected(event -> {
      var content = new ClipboardContent();
      content.putFiles(files.stream().map(Path::toFile).toList());
      label.startDragAndDrop(TransferMode.COPY).setContent(content);
      event.consume();
    });
    robot.interact(() -> {
      var other = new Stage();
      other.setScene(new Scene(label));
      other.setX(1300);
      other.setY(100);
      other.show();
    });
    return label;
  }
}
