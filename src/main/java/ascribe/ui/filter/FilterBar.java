package ascribe.ui.filter;

import ascribe.store.Settings;
import ascribe.ui.desk.Desk;
import ascribe.ui.i18n.Messages;
import ascribe.ui.kit.AskBar;
import ascribe.ui.kit.Icons;
import ascribe.ui.kit.Wrapping;
import java.util.List;
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
  private final AskBar name = new AskBar(Messages.get("ask.accept"), Messages.get("ask.cancel"));
  private final ViewMenu views;

  /// @param settings remembers the views that the reader saves
  public FilterBar(Desk desk, Settings settings) {
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
    views = new ViewMenu(desk, settings, name);
    error.getStyleClass().add("filter-error");
    Wrapping.of(error);
    var line = new HBox(back, forward, field, clear, only, views.button());
    line.getStyleClass().add("filter-line");
    line.setAlignment(Pos.CENTER_LEFT);
    getChildren().addAll(line, name, error);
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

  /// The views that the reader has saved.
  public List<SavedViews.View> views() {
    return views.saved().views();
  }

  /// Asks for a name and saves what is looked at now under it.
  public void saveView() {
    views.save();
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
