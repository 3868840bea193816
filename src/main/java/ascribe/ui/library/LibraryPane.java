package ascribe.ui.library;

import ascribe.store.SearchText;
import ascribe.ui.i18n.Messages;
import ascribe.ui.kit.Icons;
import java.util.List;
import java.util.function.BiConsumer;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/// The list of documents under the search over them.
public final class LibraryPane extends VBox {

  private final Actions actions;
  private final DocumentList list;
  private final TextField search = new TextField();
  private final SearchList found;
  private final DetailsBar details;

  /// What the pane asks of the window.
  ///
  /// @param open opens the document with an identifier, at a mark when one is given
  /// @param choose asks for files
  /// @param paste takes a text from the clipboard
  public record Actions(
      BiConsumer<String, @Nullable String> open, Runnable choose, Runnable paste) {}

  public LibraryPane(
      LibraryModel model,
      SearchModel searches,
      DetailsModel edits,
      LibraryMenu menu,
      Actions actions) {
    this.actions = actions;
    getStyleClass().add("library-pane");
    setMinWidth(160);
    details = new DetailsBar(edits, this::focusList);
    list =
        new DocumentList(
            model,
            new DocumentList.Actions(
                id -> actions.open().accept(id, null),
                details::ask,
                this::showTag,
                edits.readOnly()));
    setVgrow(list, Priority.ALWAYS);
    found = new SearchList(actions.open());
    setVgrow(found, Priority.ALWAYS);
    search.setId("library-search");
    search.setPromptText(Messages.get("search.prompt"));
    search.setAccessibleText(Messages.get("search.title"));
    search.setTooltip(new Tooltip(Messages.get("search.hint")));
    search.textProperty().subscribe(typed -> search(searches, typed));
    search.setOnKeyPressed(this::searchKey);
    var box = new VBox(search);
    box.getStyleClass().add("search-box");
    getChildren().addAll(head(menu), box, list, found, details);
  }

  private void search(SearchModel searches, String typed) {
    var wanted = SearchText.of(typed);
    boolean on = !wanted.words().isBlank();
    list.only(wanted);
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
      case DOWN -> (list.isVisible() ? list : found).requestFocus();
      default -> {}
    }
  }

  private void showTag(String tag) {
    search.setText(SearchText.ofTag(tag));
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
    list.opened(id);
  }

  /// Gives the keyboard to the list.
  public void focusList() {
    list.requestFocus();
  }
}
