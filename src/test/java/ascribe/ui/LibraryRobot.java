package ascribe.ui;

import ascribe.store.Entry;
import java.util.ArrayList;
import java.util.List;
import javafx.collections.ObservableList;
import javafx.event.ActionEvent;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.stage.Window;
import org.testfx.api.FxRobot;

/// What a reader does with the library in a window under test.
record LibraryRobot(FxRobot robot, TestWindow window) {

  ListView<Entry> list() {
    return robot.lookup("#library").queryListView();
  }

  Entry entry(String title) {
    return list().getItems().stream()
        .filter(e -> e.title().startsWith(title))
        .findFirst()
        .orElseThrow(() -> new AssertionError("no document " + title + " in " + titles()));
  }

  List<String> titles() {
    return list().getItems().stream().map(Entry::title).toList();
  }

  /// Unfolds the library, which a narrow window has folded away.
  void unfold() throws Exception {
    window.waitForMarks();
    if (!isShown(list())) {
      robot.push(KeyCode.F8);
    }
    window.until("the library is there", () -> isShown(list()) && !list().getItems().isEmpty());
  }

  private static boolean isShown(Node node) {
    return node.isVisible() && (node.getParent() == null || isShown(node.getParent()));
  }

  /// Gives the keyboard to a document in the list.
  void choose(String title) {
    robot.interact(() -> {
      list().getSelectionModel().select(entry(title));
      list().requestFocus();
    });
  }

  /// Opens a document by keyboard.
  void open(String title) throws Exception {
    var id = entry(title).id();
    choose(title);
    robot.push(KeyCode.ENTER);
    window.until(title + " is open", () -> openId().equals(id));
  }

  String openId() {
    return window.shell().desk().state().base().document().id();
  }

  /// Chooses an item of the menu for the whole library.
  void menu(String words) {
    robot.interact(() -> robot.lookup("#library-menu").queryButton().fire());
    robot.interact(() ->
        Window.getWindows().stream()
            .filter(w -> w instanceof ContextMenu && w.isShowing())
            .flatMap(w -> ((ContextMenu) w).getItems().stream())
            .filter(i -> i.getText() != null && i.getText().startsWith(words))
            .findFirst()
            .orElseThrow(() -> new AssertionError("no item " + words))
            .fire());
    robot.interact(() ->
        List.copyOf(Window.getWindows()).stream()
            .filter(ContextMenu.class::isInstance)
            .forEach(Window::hide));
  }

  /// The buttons to be seen whose words begin so.
  List<Button> buttons(String words) {
    var all = new ArrayList<>(robot.lookup(".button").queryAllAs(Button.class));
    all.removeIf(b -> !isShown(b) || b.getText() == null || !b.getText().startsWith(words));
    return all;
  }

  /// Waits for a button and presses it.
  void press(String words) throws Exception {
    window.until(
        "a button “%s” can be pressed".formatted(words),
        () -> buttons(words).stream().anyMatch(b -> !b.isDisabled()));
    robot.interact(() ->
        buttons(words).stream()
            .filter(b -> !b.isDisabled())
            .findFirst()
            .orElseThrow()
            .fireEvent(new ActionEvent()));
  }

  /// The lines of a list in the sheet.
  <T> ObservableList<T> items(String id) {
    return robot.lookup(id).<T>queryListView().getItems();
  }
}
