package ascribe.ui.filter;

import ascribe.ui.desk.Desk;
import ascribe.ui.i18n.Messages;
import ascribe.ui.kit.Icons;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/// The filter as text, with steps back and forward through earlier filters and places.
public final class FilterBar extends VBox {

  private static final PseudoClass DANGER = PseudoClass.getPseudoClass("danger");

  private final Desk desk;
  private final FilterModel model;
  private final TextField field = new TextField();
  private final Label error = new Label();
  private final Button back;
  private final Button forward;
  private final Button clear;
  private final ToggleButton only;

  public FilterBar(Desk desk) {
    this.desk = desk;
    this.model = new FilterModel(desk);
    getStyleClass().add("filter-bar");
    back =
        Icons.button(Feather.ARROW_LEFT, Messages.get("filter.back"), () -> desk.session().back());
    forward =
        Icons.button(
            Feather.ARROW_RIGHT, Messages.get("filter.forward"), () -> desk.session().forward());
    clear = Icons.button(Feather.X, Messages.get("filter.clear"), model::clear);
    only = Icons.toggle(Feather.EYE, Messages.get("filter.only"));
    only.setOnAction(_ -> desk.session().onlyThisVoice(only.isSelected()));
    field.setId("filter");
    field.setPromptText(Messages.get("filter.prompt"));
    field.setAccessibleText(Messages.get("filter.title"));
    field.setTooltip(new Tooltip(Messages.get("filter.help")));
    field.setOnAction(_ -> enter());
    field.focusedProperty().subscribe(this::left);
    HBox.setHgrow(field, Priority.ALWAYS);
    error.getStyleClass().add("filter-error");
    error.setWrapText(true);
    var line = new HBox(back, forward, field, clear, only);
    line.getStyleClass().add("filter-line");
    line.setAlignment(Pos.CENTER_LEFT);
    getChildren().addAll(line, error);
    desk.follow(state -> {
      model.show(state);
      only.setSelected(state.onlyThisVoice());
      refresh();
    });
  }

  private void enter() {
    model.enter(field.getText());
    refresh();
  }

  /// What was typed counts when the reader goes elsewhere.
  private void left(boolean focused) {
    if (!focused && !field.getText().equals(model.text())) {
      enter();
    }
  }

  private void refresh() {
    if (!field.getText().equals(model.text())) {
      field.setText(model.text());
    }
    boolean wrong = !model.error().isEmpty();
    field.pseudoClassStateChanged(DANGER, wrong);
    error.setText(model.error());
    error.setVisible(wrong);
    error.setManaged(wrong);
    back.setDisable(!desk.session().canGoBack());
    forward.setDisable(!desk.session().canGoForward());
    clear.setDisable(!model.isActive() && !wrong);
    only.setDisable(!model.isActive());
    field.setDisable(desk.isEmpty());
  }

  /// Gives the keyboard to the filter.
  public void focusField() {
    field.requestFocus();
    field.selectAll();
  }

  /// Takes the filter away.
  ///
  /// @return false when there was none
  public boolean clear() {
    boolean something = model.isActive() || !model.error().isEmpty();
    if (something) {
      model.clear();
      refresh();
    }
    return something;
  }
}
