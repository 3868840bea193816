package ascribe.ui;

import static org.assertj.core.api.Assertions.assertThat;

import ascribe.model.AnnotatedDocument;
import ascribe.model.ReviewState;
import ascribe.review.Edit;
import ascribe.review.MarkTarget;
import ascribe.review.Passage;
import ascribe.session.SessionState;
import ascribe.store.Entry;
import ascribe.store.Person;
import ascribe.store.Said;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
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

/// What a reader does with documents as a whole: people across them, the trash, a file that
/// changed.
@Tag("ui")
@ExtendWith(ApplicationExtension.class)
class LibraryWindowTest {

  private static final String HARBOUR =
      """
      Harbour to stay open

      “The harbour will stay open all winter,” said Anna Berg, an analyst at the institute.

      Otto Lind, the mayor of the town, said: “We have three icebreakers and we will use them.”
      """;

  private static final String BRIDGE =
      """
      Bridge closed for a month

      “The bridge is older than anybody thought,” said Anna Berg, an engineer of the town.
      """;

  private TestWindow window;
  private LibraryRobot library;
  private Path harbour;

  @Start
  void start(Stage stage) throws Exception {
    window = TestWindow.byRules(stage);
    harbour = Files.writeString(window.folder().resolve("harbour.txt"), HARBOUR);
    var bridge = Files.writeString(window.folder().resolve("bridge.txt"), BRIDGE);
    window.shell().show(List.of(harbour, bridge));
  }

  @BeforeEach
  void waitForTheDocuments(FxRobot robot) throws Exception {
    library = new LibraryRobot(robot, window);
    library.unfold();
    window.until(
        "both documents have marks",
        () ->
            library.list().getItems().stream()
                    .filter(e -> e.title().matches("(Harbour to|Bridge).*") && e.pipeline() != null)
                    .count()
                == 2);
  }

  @AfterEach
  void close() {
    window.close();
  }

  private SessionState state() {
    return window.shell().desk().state();
  }

  private Passage passage(String words) {
    return state().passages().stream()
        .filter(p -> p.words().contains(words))
        .findFirst()
        .orElseThrow();
  }

  private void accept(FxRobot robot, String words) {
    robot.interact(() -> {
      var mark =
          state().shown().attributions().stream()
              .filter(a -> a.id().equals(passage(words).id()))
              .findFirst()
              .orElseThrow();
      var text = state().base().document().text();
      window.shell().desk().session().apply(new Edit.Accept(MarkTarget.of(text, mark)));
    });
  }

  private List<Person> annas() {
    return library.<Person>items("#people").stream()
        .filter(p -> p.name().equals("Anna Berg"))
        .toList();
  }

  private void selectAnnas(FxRobot robot) {
    robot.interact(() -> {
      ListView<Person> people = robot.lookup("#people").queryListView();
      people.getSelectionModel().clearSelection();
      annas().forEach(people.getSelectionModel()::select);
    });
  }

  @Test
  void peopleOfOneNameAreConfirmedSplitAndJoinedAndThatIsTakenBack(FxRobot robot) throws Exception {
    var actors = window.library().annotations(library.entry("Bridge").id()).orElseThrow().actors();
    library.menu("People in all documents");
    window.until("she is listed once", () -> annas().size() == 1);
    assertThat(annas().getFirst().documents()).isEqualTo(2);
    assertThat(annas().getFirst().confirmed()).isFalse();
    var undo = robot.lookup("#people-undo").queryButton();
    assertThat(undo.isDisabled()).as("nothing is decided yet").isTrue();

    selectAnnas(robot);
    library.press("They are the same");
    window.until("she is confirmed", () -> annas().getFirst().confirmed());
    assertThat(undo.isDisabled()).isFalse();
    library.press("Undo");
    window.until("that is taken back", () -> !annas().getFirst().confirmed());
    assertThat(undo.isDisabled()).as("nothing is left to take back").isTrue();

    selectAnnas(robot);
    window.until("what she says is listed", () -> library.<Said>items("#said").size() == 2);
    robot.interact(
        () -> robot.lookup("#said").<Said>queryListView().getSelectionModel().selectFirst());
    library.press("Somebody else in this document");
    window.until("there are two of her", () -> annas().size() == 2);
    selectAnnas(robot);
    library.press("Join the selected");
    window.until("there is one of her", () -> annas().size() == 1);
    library.press("Undo");
    window.until("there are two again", () -> annas().size() == 2);
    library.press("Undo");
    window.until("there is one again", () -> annas().size() == 1);
    assertThat(window.library().annotations(library.entry("Bridge").id()).orElseThrow().actors())
        .isEqualTo(actors);
  }

  @Test
  void theTrashGivesADocumentBackWithItsCorrectionsAndIsEmptiedOnTheSecondPress(FxRobot robot)
      throws Exception {
    library.open("Harbour");
    accept(robot, "three icebreakers");
    var id = library.entry("Harbour").id();
    library.choose("Harbour");
    robot.push(KeyCode.DELETE);
    window.until(
        "it is gone from the list",
        () -> library.titles().stream().noneMatch("Harbour to stay open"::equals));
    library.menu("Trash");
    window.until("it is in the trash", () -> library.<Entry>items("#trash").size() == 1);
    robot.interact(() -> robot.lookup("#trash").query().getScene()); // the sheet is laid out
    library.press("Bring it back");
    window.until("the trash is empty", () -> library.<Entry>items("#trash").isEmpty());
    window.until("it is in the list", () -> library.titles().contains("Harbour to stay open"));
    assertThat(window.library().loadReview(id).decisions()).hasSize(1);

    library.choose("Bridge");
    robot.push(KeyCode.DELETE);
    window.until(
        "the other is gone",
        () -> library.titles().stream().noneMatch(t -> t.startsWith("Bridge")));
    library.menu("Trash");
    window.until("the other is in the trash", () -> library.<Entry>items("#trash").size() == 1);
    library.press("Delete for good");
    assertThat(window.library().trashed()).hasSize(1);
    library.press("Really delete");
    window.until("nothing is left", () -> library.<Entry>items("#trash").isEmpty());
    assertThat(robot.lookup("#sheet .button").queryAllAs(Button.class))
        .as("an empty trash offers nothing to delete")
        .filteredOn(b -> b.isVisible() && b.getStyleClass().contains("trash-delete"))
        .isEmpty();
    assertThat(window.library().trashed()).isEmpty();
  }

  @Test
  void theChosenDocumentStaysChosenWhenAnotherChanges(FxRobot robot) throws Exception {
    library.open("Harbour");
    library.choose("Bridge");
    window.library().setTags(library.entry("Harbour").id(), List.of("sea"));
    accept(robot, "three icebreakers");
    window.until("the list is new", () -> library.entry("Harbour").tags().contains("sea"));
    assertThat(library.list().getSelectionModel().getSelectedItem().title()).startsWith("Bridge");
    assertThat(library.list().getSelectionModel().getSelectedItems()).hasSize(1);
  }

  private void change(String text) throws Exception {
    library.open("Bridge");
    Files.writeString(harbour, text);
    library.open("Harbour");
  }

  @Test
  void aFileThatChangedIsShownAndTakenOverWithTheCorrections(FxRobot robot) throws Exception {
    library.open("Harbour");
    accept(robot, "three icebreakers");
    change(HARBOUR.replace("all winter", "until spring"));
    library.press("Show changes");
    window.until("the changes are shown", () -> robot.lookup("#sheet").query().isVisible());
    library.press("Update");
    window.until(
        "the text is new", () -> state().shown().document().text().contains("until spring"));
    window.until("its marks are there", () -> !state().passages().isEmpty());
    assertThat(passage("three icebreakers").review()).isEqualTo(ReviewState.ACCEPTED);
    assertThat(window.library().asked(library.openId())).isEmpty();
  }

  @Test
  void aChangedFileThatIsNotWantedIsNotAskedAboutAgain(FxRobot robot) throws Exception {
    change(HARBOUR.replace("all winter", "until spring"));
    library.press("Keep as it is");
    library.open("Bridge");
    library.open("Harbour");
    window.until("nothing more is under way", () -> !window.shell().isWorking());
    assertThat(library.buttons("Keep as it is")).isEmpty();
    assertThat(state().shown().document().text()).contains("all winter");
  }

  @Test
  void aCorrectionWithoutACertainPlaceIsAskedAboutAndPutWhereTheReaderSays(FxRobot robot)
      throws Exception {
    library.open("Harbour");
    accept(robot, "three icebreakers");
    var sentence =
        "Otto Lind, the mayor of the town, said: “We have three icebreakers and we will use them.”";
    change(
        "Other words\n\n"
            + sentence
            + "\n\nSomething quite different stands here.\n\n"
            + sentence
            + "\n\nThe end is new as well.\n");
    library.press("Update");
    library.press("Show");
    window.until("the correction is listed", () -> robot.lookup("#asked").tryQuery().isPresent());
    window.until("the text is tagged", () -> state().passages().size() >= 2);
    assertThat(state().review().decisions()).isEmpty();
    assertThat(library.buttons("Give it up")).hasSize(1);
    var places = robot.from(robot.lookup("#asked").<Node>query()).lookup(".button");
    assertThat(places.queryAll()).hasSize(3);
    robot.interact(() -> places.<Button>query().fire());
    window.until("nothing more is asked", () -> library.buttons("Give it up").isEmpty());
    assertThat(state().passages().stream().filter(p -> p.review() == ReviewState.ACCEPTED))
        .hasSize(1);
    assertThat(window.library().asked(library.openId())).isEmpty();
  }

  @Test
  void aDecisionWhoseMarkIsNotFoundAgainIsListedWithTheReason(FxRobot robot) throws Exception {
    library.open("Harbour");
    accept(robot, "three icebreakers");
    robot.interact(() -> {
      var session = window.shell().desk().session();
      session.rebase(AnnotatedDocument.untagged(state().base().document()));
    });
    library.menu("Corrections without a place");
    window.until("the list is there", () -> robot.lookup("#asked").tryQuery().isPresent());
    var words =
        robot.from(robot.lookup("#asked").<Node>query()).lookup(".label").<Label>queryAll().stream()
            .map(Label::getText)
            .toList();
    assertThat(words)
        .contains("The words are there, but no such mark.")
        .anyMatch(w -> w.contains("three icebreakers"))
        .doesNotContain("Every correction has its place.");
    assertThat(state().review().decisions()).as("it is kept").hasSize(1);
  }
}
