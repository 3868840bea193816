package ascribe.ui;

import ascribe.store.Settings;
import ascribe.ui.i18n.Messages;
import ascribe.ui.kit.Icons;
import ascribe.ui.kit.Presence;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/// The sheet of keyboard shortcuts, over the page until it is closed.
final class ShortcutSheet extends VBox {

  /// @param keys as they are printed on the keyboard
  private record Shortcut(String keys, String words) {}

  /// @param modifier "Ctrl" or "⌘"
  /// @param commands opens the list of all commands
  /// @param about opens the page about the program
  ShortcutSheet(String modifier, Settings settings, Runnable commands, Runnable about) {
    getStyleClass().addAll("overlay", "shortcut-sheet");
    var title = new Label(Messages.get("keys.title"));
    title.getStyleClass().add("pane-title");
    title.setMaxWidth(Double.MAX_VALUE);
    HBox.setHgrow(title, Priority.ALWAYS);
    var close = Icons.button(Feather.X, Messages.get("keys.close"), this::close);
    close.getStyleClass().add("row-tool");
    var head = new HBox(title, close);
    head.setAlignment(Pos.CENTER_LEFT);
    var columns = new HBox(column(page()), column(window(modifier)));
    columns.getStyleClass().add("shortcut-columns");
    var more =
        new HBox(link(Messages.get("keys.all"), commands), link(Messages.get("keys.about"), about));
    more.getStyleClass().add("sheet-head");
    getChildren().addAll(head, columns, letters(settings), more);
    setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
    setFocusTraversable(true);
    setAccessibleText(Messages.get("keys.title"));
    Presence.show(this, false);
  }

  private Button link(String words, Runnable action) {
    var link = new Button(words);
    link.getStyleClass().addAll("flat", "small");
    link.setOnAction(_ -> {
      close();
      action.run();
    });
    return link;
  }

  private static CheckBox letters(Settings settings) {
    var letters = new CheckBox(Messages.get("keys.letters"));
    letters.setSelected(settings.get(PageKeys.LETTERS));
    letters.setOnAction(_ -> settings.set(PageKeys.LETTERS, letters.isSelected()));
    return letters;
  }

  private static List<Shortcut> page() {
    return List.of(
        new Shortcut("J  K", Messages.get("keys.marks")),
        new Shortcut("N  P", Messages.get("keys.actor")),
        new Shortcut("O", Messages.get("keys.outward")),
        new Shortcut("Y  X", Messages.get("keys.decide")),
        new Shortcut("⇧ ←  →", Messages.get("keys.end")),
        new Shortcut("⇧ ↑  ↓", Messages.get("keys.beginning")),
        new Shortcut("C", Messages.get("keys.copy")),
        new Shortcut("F", Messages.get("keys.find")),
        new Shortcut("?", Messages.get("keys.sheet")),
        new Shortcut("Esc", Messages.get("keys.escape")));
  }

  private static List<Shortcut> window(String modifier) {
    return List.of(
        new Shortcut(modifier + " O", Messages.get("keys.open")),
        new Shortcut(modifier + " V", Messages.get("keys.paste")),
        new Shortcut(modifier + " F", Messages.get("keys.find")),
        new Shortcut(modifier + " ⇧ P", Messages.get("keys.palette")),
        new Shortcut(modifier + " L", Messages.get("keys.filter")),
        new Shortcut(modifier + " E", Messages.get("keys.export")),
        new Shortcut(modifier + " P", Messages.get("keys.print")),
        new Shortcut(modifier + " Z", Messages.get("keys.undo")),
        new Shortcut(modifier + " ⇧ Z", Messages.get("keys.redo")),
        new Shortcut("Alt ←  →", Messages.get("keys.history")),
        new Shortcut(modifier + " +  −  0", Messages.get("keys.size")),
        new Shortcut("F2", Messages.get("keys.details")),
        new Shortcut("F6", Messages.get("keys.panes")),
        new Shortcut("F8  F9", Messages.get("keys.fold")));
  }

  private static GridPane column(List<Shortcut> shortcuts) {
    var grid = new GridPane();
    grid.getStyleClass().add("shortcuts");
    for (int i = 0; i < shortcuts.size(); i++) {
      var keys = new Label(shortcuts.get(i).keys());
      keys.getStyleClass().add("keys");
      grid.addRow(i, keys, new Label(shortcuts.get(i).words()));
    }
    return grid;
  }

  void open() {
    Presence.show(this, true);
    requestFocus();
  }

  /// @return false when it was not there
  boolean close() {
    return Presence.takeAway(this);
  }
}
