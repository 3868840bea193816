package ascribe.ui.side;

import ascribe.review.Passage;
import ascribe.ui.desk.Desk;
import ascribe.ui.i18n.Messages;
import ascribe.ui.kit.Lists;
import ascribe.ui.kit.Rows;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;

/// The passages that the filter lets through, to go to and to tick for export.
public final class PassagesPanel extends VBox {

  private final Desk desk;
  private final PassagesModel model = new PassagesModel();
  private final Label nothing = new Label();
  private final ListView<Passage> list =
      Lists.filling("passages", Messages.get("passages.title"), nothing);
  private final CheckBox all = new CheckBox(Messages.get("passages.tickAll"));

  public PassagesPanel(Desk desk) {
    this.desk = desk;
    getStyleClass().add("passages-panel");
    list.setCellFactory(_ -> cell());
    list.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
    getChildren()
        .addAll(head(), list, new RejectedList(desk, "rejected-passages", Rejected::passages));
    desk.follow(state -> {
      model.show(state);
      refresh();
    });
  }

  private HBox head() {
    all.setOnAction(_ -> {
      model.tickAll(all.isSelected());
      list.refresh();
      count();
    });
    all.setMinWidth(USE_PREF_SIZE);
    var order = new ComboBox<PassagesModel.Order>();
    order.getItems().setAll(PassagesModel.Order.values());
    order.setValue(PassagesModel.Order.POSITION);
    order.setAccessibleText(Messages.get("passages.order"));
    order.setConverter(new Words());
    order.setMinWidth(110);
    order.setOnAction(_ -> {
      model.order(order.getValue());
      refresh();
    });
    var label = new Label(Messages.get("passages.order"));
    label.setLabelFor(order);
    label.getStyleClass().add("text-muted");
    var space = new Region();
    HBox.setHgrow(space, Priority.ALWAYS);
    var head = new HBox(all, space, label, order);
    head.setAlignment(Pos.CENTER_LEFT);
    head.getStyleClass().add("panel-head");
    return head;
  }

  /// The ticked passages, for export.
  public List<Passage> ticked() {
    return model.tickedRows();
  }

  private void refresh() {
    boolean unread = model.lack() == PassagesModel.Lack.PASSAGES && desk.awaiting();
    nothing.setText(unread ? Messages.get(Unread.key(desk)) : Messages.of(model.lack()));
    Rows.show(list, model.rows(), Passage::id);
    for (int i = 0; i < model.rows().size(); i++) {
      if (model.rows().get(i).id().equals(model.selected())
          && list.getSelectionModel().getSelectedIndex() != i) {
        list.getSelectionModel().clearAndSelect(i);
        list.scrollTo(Math.max(0, i - 2));
      }
    }
    count();
  }

  private void count() {
    int ticked = model.tickedRows().size();
    all.setIndeterminate(ticked > 0 && ticked < model.rows().size());
    all.setSelected(ticked > 0 && ticked == model.rows().size());
    all.setDisable(model.rows().isEmpty());
    all.setText(
        ticked == 0
            ? Messages.get("passages.tickAll")
            : Messages.get("passages.tickedOf", ticked, model.rows().size()));
  }

  private PassageCell cell() {
    var cell = new PassageCell(model, this::count);
    cell.setOnMouseClicked(event -> {
      if (event.getButton() == MouseButton.PRIMARY) {
        go(cell.getItem());
      }
    });
    return cell;
  }

  private void go(@Nullable Passage passage) {
    if (passage != null) {
      desk.session().select(passage.id());
    }
  }

  private void key(KeyEvent event) {
    var passage = list.getSelectionModel().getSelectedItem();
    if (passage == null) {
      return;
    }
    switch (event.getCode()) {
      case ENTER -> {
        go(passage);
        event.consume();
      }
      case SPACE -> {
        model.tick(passage, !model.isTicked(passage));
        list.refresh();
        count();
        event.consume();
      }
      default -> {}
    }
  }

  private static final class Words extends StringConverter<PassagesModel.Order> {
    @Override
    public String toString(PassagesModel.@Nullable Order order) {
      return order == null ? "" : Messages.of(order);
    }

    @Override
    public PassagesModel.@Nullable Order fromString(String words) {
      return null; // the box is not editable
    }
  }
}
