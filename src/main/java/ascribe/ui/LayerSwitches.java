package ascribe.ui;

import ascribe.model.Layer;
import ascribe.session.Counts;
import ascribe.session.SessionState;
import ascribe.ui.desk.Desk;
import ascribe.ui.i18n.Messages;
import ascribe.ui.kit.Icons;
import ascribe.ui.kit.LayerSign;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import org.kordamp.ikonli.feather.Feather;

/// Switches the layers of marks, each shown with its sign, its word and how many it has.
final class LayerSwitches extends HBox {

  private final Map<Layer, ToggleButton> switches = new EnumMap<>(Layer.class);
  private final Map<Layer, Label> numbers = new EnumMap<>(Layer.class);
  private final List<Label> words = new ArrayList<>();
  private final ToggleButton other = Icons.toggle(Feather.ACTIVITY, Messages.get("layers.other"));

  LayerSwitches(Desk desk) {
    getStyleClass().add("layer-switches");
    setAlignment(Pos.CENTER_LEFT);
    for (var layer : Layer.values()) {
      getChildren().add(layerSwitch(layer, desk));
    }
    other.setId("other-acts");
    other.setOnAction(_ -> desk.session().showOther(other.isSelected()));
    getChildren().add(other);
    desk.follow(this::show);
  }

  private ToggleButton layerSwitch(Layer layer, Desk desk) {
    var word = new Label(Messages.of(layer));
    word.managedProperty().bind(word.visibleProperty());
    words.add(word);
    var number = new Label();
    number.getStyleClass().addAll("number", "text-muted");
    var face = new HBox(LayerSign.of(layer), word, number);
    face.setAlignment(Pos.CENTER_LEFT);
    face.getStyleClass().add("face");
    var button = new ToggleButton();
    button.setGraphic(face);
    button.setId("layer-" + layer.name().toLowerCase(java.util.Locale.ROOT));
    button.getStyleClass().addAll("layer-switch", "flat");
    button.setMinWidth(USE_PREF_SIZE);
    button.setOnAction(_ -> desk.session().layer(layer, button.isSelected()));
    switches.put(layer, button);
    numbers.put(layer, number);
    return button;
  }

  /// Shows the signs and numbers alone, or the words too. Tooltips say the words in any case.
  void compact(boolean on) {
    words.forEach(w -> w.setVisible(!on));
  }

  private void show(SessionState state) {
    var counts = state.filteredCounts();
    switches.forEach((layer, button) -> show(layer, button, state, counts));
    other.setSelected(state.showOther());
  }

  private void show(Layer layer, ToggleButton button, SessionState state, Counts counts) {
    boolean on = state.layers().contains(layer);
    button.setSelected(on);
    var number = numbers.get(layer);
    if (number != null) {
      number.setText(Messages.get("layers.number", counts.of(layer)));
    }
    var words = Messages.get(on ? "layers.on" : "layers.off", Messages.of(layer), counts.of(layer));
    button.setAccessibleText(words);
    button.setTooltip(new Tooltip(words));
  }
}
