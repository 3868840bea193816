package ascribe.ui.library;

import ascribe.store.Entry;
import ascribe.ui.i18n.Messages;
import ascribe.ui.kit.Icons;
import java.util.List;
import java.util.function.BiConsumer;
import javafx.collections.ListChangeListener;
import javafx.geometry.Pos;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/// The list of documents.
public final class LibraryPane extends VBox {

  private final LibraryModel model;
  private final Actions actions;
  private final ListView<Entry> list = new ListView<>();
  private final TextField search = new TextField();
  private final SearchList found;
  private String open = "";

  /// What the pane asks of the window.
  ///
  /// @param open opens the document with an identifier, at a mark when one is given
  /// @param choose asks for files
  /// @param paste takes a text from the clipboard
  public record Actions(
      BiConsumer<String, @Nullable String> open, Runnable choose, Runnable paste) {}

  public LibraryPane(LibraryModel model, SearchModel searches, LibraryMenu menu, Actions actions) {
    this.model = model;
    this.actions = actions;
    getStyleClass().add("library-pane");
    setMinWidth(160);
    list.setId("library");
    list.getStyleClass().addAll("plain-list", "dense");
    list.setAccessibleText(Messages.get("library.title"));
    var hint = new Label(Messages.get("library.empty"));
    hint.setWrapText(true);
    list.setPlaceholder(hint);
    list.setCellFactory(_ -> cell());
    list.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
    list.setContextMenu(menu());
    setVgrow(list, Priority.ALWAYS);
    found = new SearchList(actions.open());
    setVgrow(found, Priority.ALWAYS);
    search.setId("library-search");
    search.setPromptText(Messages.get("search.prompt"));
    search.setAccessibleText(Messages.get("search.title"));
    search.textProperty().subscribe(typed -> search(searches, typed));
    search.setOnKeyPressed(this::searchKey);
    var box = new VBox(search);
    box.getStyleClass().add("search-box");
    getChildren().addAll(head(menu), box, list, found);
    model.entries().addListener((ListChangeListener<Entry>) _ -> show());
    show();
  }

  private void search(SearchModel searches, String typed) {
    boolean on = !typed.isBlank();
    for (var each : List.of(list, found)) {
      boolean shown = on == (each == found);
      each.setVisible(shown);
      each.setManaged(shown);
    }
    if (on) {
      searches.search(typed, found::show);
    }
  }

  private void searchKey(KeyEvent event) {
    switch (event.getCode()) {
      case ESCAPE -> {
        if (!search.getText().isEmpty()) {
          search.clear();
          event.consume();
        }
      }
      case DOWN -> (search.getText().isBlank() ? list : found).requestFocus();
      default -> {}
    }
  }

  /// Gives the keyboard to the search field.
  public void focusSearch() {
    search.requestFocus();
    search.selectAll();
  }

  private HBox head(LibraryMenu menu) {
    var title = new Label(Messages.get("library.title"));
    title.getStyleClass().add("pane-title");
    HBox.setHgrow(title, Priority.ALWAYS);
    title.setMaxWidth(Double.MAX_VALUE);
    var head =
        new HBox(
            title,
            Icons.button(Feather.CLIPBOARD, Messages.get("library.paste"), actions.paste()),
            Icons.button(Feather.FOLDER_PLUS, Messages.get("library.open"), actions.choose()),
            menu.button());
    head.setAlignment(Pos.CENTER_LEFT);
    head.getStyleClass().add("panel-head");
    return head;
  }

  /// Says which document is on the desk.
  public void opened(String id) {
    open = id;
    show();
    list.refresh();
  }

  private void show() {
    list.getItems().setAll(model.entries());
    for (int i = 0; i < model.entries().size(); i++) {
      if (model.entries().get(i).id().equals(open)) {
        list.getSelectionModel().clearAndSelect(i);
      }
    }
  }

  private DocumentCell cell() {
    var cell = new DocumentCell(e -> e.id().equals(open));
    cell.setOnMouseClicked(event -> {
      if (event.getButton() == MouseButton.PRIMARY) {
        open(cell.getItem());
      }
    });
    return cell;
  }

  private void open(@Nullable Entry entry) {
    if (entry != null && !entry.id().equals(open)) {
      actions.open().accept(entry.id(), null);
    }
  }

  private @Nullable Entry selected() {
    return list.getSelectionModel().getSelectedItem();
  }

  private void key(KeyEvent event) {
    switch (event.getCode()) {
      case ENTER, SPACE -> {
        open(selected());
        event.consume();
      }
      case DELETE, BACK_SPACE -> {
        trash();
        event.consume();
      }
      default -> {}
    }
  }

  private void trash() {
    var entry = selected();
    if (entry != null) {
      model.trash(entry);
    }
  }

  private ContextMenu menu() {
    var openItem = new MenuItem(Messages.get("library.openDocument"));
    openItem.setOnAction(_ -> open(selected()));
    var trashItem = new MenuItem(Messages.get("library.trash"));
    trashItem.setOnAction(_ -> trash());
    return new ContextMenu(openItem, trashItem);
  }

  /// Gives the keyboard to the list.
  public void focusList() {
    list.requestFocus();
  }
}
