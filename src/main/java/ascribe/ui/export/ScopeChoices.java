package ascribe.ui.export;

import ascribe.ui.export.ExportChoice.Scope;
import ascribe.ui.i18n.Messages;
import java.util.EnumMap;
import java.util.Map;
import java.util.function.ToIntFunction;
import javafx.scene.control.RadioButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.VBox;

/// The choice of the passages to export, each with their number.
final class ScopeChoices extends VBox {

  private final Map<Scope, RadioButton> buttons = new EnumMap<>(Scope.class);

  /// @param changed is told when another one is chosen
  ScopeChoices(Runnable changed) {
    getStyleClass().add("choices");
    var group = new ToggleGroup();
    for (var scope : Scope.values()) {
      var button = new RadioButton();
      button.setToggleGroup(group);
      buttons.put(scope, button);
      getChildren().add(button);
    }
    group.selectedToggleProperty().subscribe(changed);
  }

  Scope chosen() {
    return buttons.entrySet().stream()
        .filter(e -> e.getValue().isSelected())
        .map(Map.Entry::getKey)
        .findFirst()
        .orElse(Scope.ALL);
  }

  void choose(Scope scope) {
    buttons.forEach((s, button) -> button.setSelected(s == scope));
  }

  /// @param count how many passages a scope has
  /// @param library whether every document is exported, where there are no ticks
  void show(ToIntFunction<Scope> count, boolean library) {
    buttons.forEach((scope, button) -> {
      int passages = count.applyAsInt(scope);
      button.setText(words(scope, passages));
      button.setDisable(library ? scope == Scope.TICKED : passages == 0 && scope != Scope.ALL);
    });
  }

  private static String words(Scope scope, int count) {
    return switch (scope) {
      case ALL -> Messages.get("export.all", count);
      case FILTERED -> Messages.get("export.filtered", count);
      case CHECKED -> Messages.get("export.checked", count);
      case TICKED -> Messages.get("export.ticked", count);
    };
  }
}
