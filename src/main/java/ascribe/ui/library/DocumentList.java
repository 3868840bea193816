package ascribe.ui.library;

import ascribe.store.Entry;
import ascribe.store.SearchText;
import ascribe.ui.i18n.Messages;
import ascribe.ui.kit.Items;
import java.util.List;
import java.util.function.Consumer;
import javafx.collections.ListChangeListener;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import org.jspecify.annotations.Nullable;

/// The documents of the library, all or those with certain tags.
final class DocumentList extends ListView<Entry> {

  private final LibraryModel model;
  private final Actions actions;
  private final Label hint = new Label();
  private SearchText wanted = SearchText.of("");
  private String open = "";

  /// What the list asks for.
  ///
  /// @param open opens the document with an identifier
  /// @param edit asks for title, date and tags of a document
  /// @param tag shows the documents with a tag
  /// @param readOnly whether no document can be changed
  record Actions(
      Consumer<String> open, Consumer<Entry> edit, Consumer<String> tag, boolean readOnly) {}

  DocumentList(LibraryModel model, Actions actions) {
    this.model = model;
    this.actions = actions;
    setId("library");
    getStyleClass().addAll("plain-list", "dense");
    setAccessibleText(Messages.get("library.title"));
    hint.setWrapText(true);
    setPlaceholder(hint);
    setCellFactory(_ -> cell());
    addEventFilter(KeyEvent.KEY_PRESSED, this::key);
    setContextMenu(menu());
    model.entries().addListener((ListChangeListener<Entry>) _ -> show());
    show();
  }

  /// Shows only documents with the tags that are asked for.
  void only(SearchText text) {
    if (!text.tags().equals(wanted.tags())) {
      wanted = text;
      show();
    }
  }

  /// Says which document is on the desk.
  void opened(String id) {
    open = id;
    select(id);
    refresh();
  }

  /// Whoever chose a document keeps it chosen, wherever it stands then; where it is gone, the next
  /// one is.
  private void show() {
    hint.setText(Messages.get(model.entries().isEmpty() ? "library.empty" : "search.nothing"));
    var chosen = selected();
    int place = getSelectionModel().getSelectedIndex();
    put(model.entries().stream().filter(e -> wanted.acceptsTags(e.tags())).toList());
    if (!select(chosen == null ? open : chosen.id()) && chosen != null && !getItems().isEmpty()) {
      getSelectionModel().clearAndSelect(Math.min(place, getItems().size() - 1));
    }
  }

  /// Lines that stay as they were are not drawn again.
  private void put(List<Entry> next) {
    var items = getItems();
    if (!ids(items).equals(ids(next))) {
      items.setAll(next);
      return;
    }
    for (int i = 0; i < next.size(); i++) {
      if (!next.get(i).equals(items.get(i))) {
        items.set(i, next.get(i));
      }
    }
  }

  private static List<String> ids(List<Entry> entries) {
    return entries.stream().map(Entry::id).toList();
  }

  private boolean select(String id) {
    int index = ids(getItems()).indexOf(id);
    if (index >= 0 && index != getSelectionModel().getSelectedIndex()) {
      getSelectionModel().clearAndSelect(index);
    }
    return index >= 0;
  }

  private DocumentCell cell() {
    var cell = new DocumentCell(e -> e.id().equals(open), actions.tag());
    cell.setOnMouseClicked(event -> {
      if (event.getButton() == MouseButton.PRIMARY) {
        open(cell.getItem());
      }
    });
    return cell;
  }

  private void open(@Nullable Entry entry) {
    if (entry != null && !entry.id().equals(open)) {
      actions.open().accept(entry.id());
    }
  }

  private @Nullable Entry selected() {
    return getSelectionModel().getSelectedItem();
  }

  private void key(KeyEvent event) {
    switch (event.getCode()) {
      case ENTER, SPACE -> {
        open(selected());
        event.consume();
      }
      case F2 -> {
        edit();
        event.consume();
      }
      case DELETE, BACK_SPACE -> {
        trash();
        event.consume();
      }
      default -> {}
    }
  }

  private void edit() {
    var entry = selected();
    if (entry != null && !actions.readOnly()) {
      actions.edit().accept(entry);
    }
  }

  private void trash() {
    var entry = selected();
    if (entry != null) {
      model.trash(entry);
    }
  }

  private ContextMenu menu() {
    var edit = Items.of(Messages.get("details.edit"), this::edit);
    edit.setDisable(actions.readOnly());
    var trash = Items.of(Messages.get("library.trash"), this::trash);
    trash.setDisable(actions.readOnly());
    var menu =
        new ContextMenu(
            Items.of(Messages.get("library.openDocument"), () -> open(selected())), edit, trash);
    return menu;
  }
}
