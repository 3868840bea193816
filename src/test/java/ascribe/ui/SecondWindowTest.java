package ascribe.ui;

import static org.assertj.core.api.Assertions.assertThat;

import ascribe.review.Edit;
import ascribe.review.Edit.AddNote;
import ascribe.review.TextAnchor;
import ascribe.session.SessionState;
import ascribe.store.Inbox;
import ascribe.store.Origin;
import ascribe.ui.library.InboxWatch;
import ascribe.ui.testing.Folders;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import javafx.application.Platform;
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

/// A document that goes from one reader to another, and a program that is started twice.
@Tag("ui")
@ExtendWith(ApplicationExtension.class)
class SecondWindowTest {

  private static final String TEXT =
      """
      Harbour to stay open

      “The harbour will stay open all winter,” said Anna Berg, an analyst at the institute.
      """;

  private TestWindow window;
  private @org.jspecify.annotations.Nullable TestWindow other;
  private LibraryRobot library;

  @Start
  void start(Stage stage) throws Exception {
    window = TestWindow.byRules(stage);
    window.shell().show(List.of(Files.writeString(window.folder().resolve("harbour.txt"), TEXT)));
  }

  @BeforeEach
  void waitForTheDocument(FxRobot robot) throws Exception {
    library = new LibraryRobot(robot, window);
    library.unfold();
    window.until("it is listed", () -> library.titles().contains("Harbour to stay open"));
    window.until(
        "it is open with marks",
        () ->
            state(window).shown().document().title().startsWith("Harbour")
                && !state(window).passages().isEmpty());
  }

  @AfterEach
  void close() {
    if (other != null) {
      other.close();
    }
    window.close();
  }

  private static SessionState state(TestWindow of) {
    return of.shell().desk().state();
  }

  /// Another window on the same screen, over the data in a folder.
  private TestWindow another(FxRobot robot, Path folder, List<Path> files) {
    robot.interact(() -> {
      try {
        other = TestWindow.byRules(new Stage(), folder);
        other.shell().show(files);
      } catch (java.io.IOException e) {
        throw new java.io.UncheckedIOException(e);
      }
    });
    return java.util.Objects.requireNonNull(other);
  }

  @Test
  void aSharedDocumentOpensElsewhereWithCorrectionsAndNotes(FxRobot robot) throws Exception {
    var id = state(window).passages().getFirst().id();
    robot.interact(() -> {
      var session = window.shell().desk().session();
      session.select(id);
      robot.lookup("#page").query().requestFocus();
    });
    robot.push(KeyCode.Y);
    robot.interact(() -> {
      var text = state(window).base().document().text();
      var place = TextAnchor.of(text, state(window).passages().getFirst().extent());
      Edit note = new AddNote("n1", place, "Ask her about March.");
      window.shell().desk().session().apply(note);
    });
    library.menu("Share the document");
    var file = window.folder().resolve("Harbour-to-stay-open.ascribe.json");
    window.until(
        "the file is written", () -> window.shell().told().toString().contains(file.toString()));

    var there = another(robot, Folders.temporary(), List.of(file));
    there.until(
        "it is open there", () -> state(there).shown().document().title().startsWith("Harbour"));
    assertThat(state(there).review()).isEqualTo(state(window).review());
    assertThat(state(there).base().attributions()).isEqualTo(state(window).base().attributions());
    var entry = there.library().entry(state(there).base().document().id()).orElseThrow();
    assertThat(entry.origin().kind()).isEqualTo(Origin.Kind.SHARED);
    assertThat(there.library().loadReview(entry.id())).isEqualTo(state(window).review());
  }

  @Test
  void aSecondWindowOnTheSameLibraryReadsAndChangesNothing(FxRobot robot) throws Exception {
    var file = Files.writeString(window.folder().resolve("new.txt"), "New\n\nIt is new.");
    var second = another(robot, window.folder(), List.of(file));
    assertThat(second.library().readOnly()).isTrue();
    assertThat(second.shell().told()).anyMatch(t -> t.contains("this one only reads"));
    second.until("it shows the marks", () -> !state(second).passages().isEmpty());
    second.until(
        "it says that the file was not kept",
        () -> second.shell().told().stream().anyMatch(t -> t.contains("not kept")));
    assertThat(window.library().entries()).extracting(e -> e.title()).doesNotContain("New");
  }

  @Test
  void aSecondStartHandsItsFilesToTheWindowThatIsOpen(FxRobot robot) throws Exception {
    var file = Files.writeString(window.folder().resolve("new.txt"), "New\n\nIt is new.");
    var data = window.library().folder();
    var elsewhere = ascribe.ui.Start.open(new Launch(List.of(file.toString()), data));
    assertThat(elsewhere.elsewhere()).isTrue();
    elsewhere.library().close();
    try (var _ = new InboxWatch(new Inbox(data), Platform::runLater, window.shell()::handed)) {
      var handed =
          CompletableFuture.supplyAsync(() -> {
            try {
              return new Inbox(data).handed(List.of(file), Duration.ofMinutes(1));
            } catch (InterruptedException e) {
              throw new IllegalStateException(e);
            }
          });
      assertThat(handed.get(2, TimeUnit.MINUTES)).isTrue();
      window.until("the file is in the list", () -> library.titles().contains("New"));
      window.until("it is open", () -> state(window).shown().document().title().equals("New"));
    }
  }
}
