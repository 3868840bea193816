package ascribe.ui.library;

import ascribe.store.Entry;
import ascribe.ui.i18n.Messages;
import ascribe.ui.kit.Presence;
import ascribe.ui.kit.WideCell;
import ascribe.ui.kit.Wrapping;
import java.util.List;
import javafx.collections.ListChangeListener;
import javafx.collections.WeakListChangeListener;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// The documents in the trash: each can be brought back, and all deleted for good.
final class TrashView extends VBox {

  private final Trash trash;
  private final ListView<Entry> list = new ListView<>();
  private final Button empty = new Button();

  /// Looks again when a document goes to the trash or comes back elsewhere in the window.
  private final ListChangeListener<Entry> again;

  private boolean sure = false;

  TrashView(Trash trash) {
    this.trash = trash;
    getStyleClass().add("sheet-body");
    list.setId("trash");
    list.getStyleClass().add("plain-list");
    list.setAccessibleText(Messages.get("trash.title"));
    list.setPlaceholder(new Label(Messages.get("trash.empty")));
    list.setCellFactory(_ -> new Row());
    list.setPrefHeight(320);
    VBox.setVgrow(list, Priority.ALWAYS);
    empty.getStyleClass().add("trash-delete");
    empty.setOnAction(_ -> empty());
    Presence.show(empty, false);
    getChildren().addAll(list, empty);
    again = _ -> trash.list(this::show);
    trash.others().addListener(new WeakListChangeListener<>(again));
    trash.list(this::show);
  }

  private void show(List<Entry> trashed) {
    if (!list.getItems().equals(trashed)) {
      list.getItems().setAll(trashed);
      sure = false;
    }
    if (sure) {
      return;
    }
    empty.setText(Messages.get("trash.delete", trashed.size()));
    Presence.show(empty, !trashed.isEmpty());
  }

  /// Asks a second time on the same button: what is deleted does not come back.
  private void empty() {
    if (sure) {
      trash.empty(this::show);
    } else {
      sure = true;
      empty.setText(Messages.get("trash.sure", list.getItems().size()));
    }
  }

  private final class Row extends WideCell<Entry> {

    private final Label title = new Label();
    private final Button restore = new Button(Messages.get("library.restore"));
    private final HBox row = new HBox(title, restore);

    Row() {
      super("document-cell");
      Wrapping.of(title);
      title.setMaxWidth(Double.MAX_VALUE);
      HBox.setHgrow(title, Priority.ALWAYS);
      restore.getStyleClass().add("small");
      restore.setMinWidth(USE_PREF_SIZE);
      row.setAlignment(Pos.CENTER_LEFT);
      row.getStyleClass().add("sheet-row");
    }

    @Override
    protected void updateItem(Entry entry, boolean none) {
      super.updateItem(entry, none);
      if (none || entry == null) {
        setGraphic(null);
        setAccessibleText(null);
        return;
      }
      title.setText(entry.title());
      setAccessibleText(entry.title());
      restore.setOnAction(_ -> trash.restore(entry, TrashView.this::show));
      setGraphic(row);
    }
  }
}
