package ascribe.ui.side;

import ascribe.session.SessionState;
import ascribe.ui.desk.Desk;
import ascribe.ui.i18n.Messages;
import ascribe.ui.kit.Presence;
import ascribe.ui.kit.Rows;
import ascribe.ui.kit.WideCell;
import java.util.List;
import java.util.function.Function;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// What the reader has rejected, under a line that says how much it is; each brought back by its
/// button or Enter. Nothing where nothing is rejected.
final class RejectedList extends VBox {

  private static final double HEIGHT = 160;

  private final Desk desk;
  private final Hyperlink head = new Hyperlink();
  private final ListView<Rejected> list = new ListView<>();

  /// @param id of the list
  /// @param rows what is rejected
  RejectedList(Desk desk, String id, Function<SessionState, List<Rejected>> rows) {
    this.desk = desk;
    getStyleClass().add("rejected");
    head.getStyleClass().add("text-muted");
    head.setId(id + "-head");
    head.setOnAction(_ -> {
      head.setVisited(false);
      Presence.show(list, !list.isVisible());
    });
    list.setId(id);
    list.getStyleClass().addAll("plain-list", "dense");
    list.setPrefHeight(HEIGHT);
    list.setMinHeight(HEIGHT / 2);
    list.setCellFactory(_ -> new Cell());
    list.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
    Presence.show(list, false);
    getChildren().addAll(head, list);
    desk.follow(state -> show(rows.apply(state)));
  }

  private void show(List<Rejected> rejected) {
    Rows.show(list, rejected, Rejected::target);
    head.setText(Messages.get("rejected.title", rejected.size()));
    list.setAccessibleText(head.getText());
    Presence.show(this, !rejected.isEmpty());
  }

  private void key(KeyEvent event) {
    var row = list.getSelectionModel().getSelectedItem();
    if (row != null && event.getCode() == KeyCode.ENTER) {
      restore(row);
      event.consume();
    }
  }

  private void restore(Rejected row) {
    desk.session().apply(row.restored());
  }

  private final class Cell extends WideCell<Rejected> {

    private final Label words = new Label();
    private final Button restore = new Button(Messages.get("rejected.restore"));
    private final HBox row = new HBox(6, words, restore);

    Cell() {
      super("rejected-cell");
      words.setMinWidth(0);
      words.setMaxWidth(Double.MAX_VALUE);
      HBox.setHgrow(words, Priority.ALWAYS);
      restore.getStyleClass().add("small");
      restore.setMinWidth(USE_PREF_SIZE);
      restore.setFocusTraversable(false); // Enter on the row does the same
      row.setAlignment(Pos.CENTER_LEFT);
    }

    @Override
    protected void updateItem(@Nullable Rejected item, boolean none) {
      super.updateItem(item, none);
      if (none || item == null) {
        setGraphic(null);
        setTooltip(null);
        setAccessibleText(null);
        return;
      }
      words.setText(item.words());
      setTooltip(new Tooltip(item.words()));
      setAccessibleText(item.words());
      restore.setOnAction(_ -> restore(item));
      setGraphic(row);
    }
  }
}
