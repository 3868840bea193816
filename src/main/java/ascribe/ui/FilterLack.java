package ascribe.ui;

import ascribe.session.SessionState;
import ascribe.ui.filter.FilterBar;
import ascribe.ui.i18n.Messages;
import ascribe.ui.kit.Icons;
import ascribe.ui.kit.Presence;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.kordamp.ikonli.feather.Feather;

/// Over the page while a filter lets none of its passages through: says so, and takes it away.
final class FilterLack extends HBox {

  FilterLack(Services services, FilterBar filter) {
    getStyleClass().addAll("notice", "info", "filter-lack");
    setAlignment(Pos.CENTER_LEFT);
    var words = new Label(Messages.get("empty.filter"), Icons.of(Feather.INFO));
    words.setWrapText(true);
    words.setMaxWidth(Double.MAX_VALUE);
    words.setAccessibleRole(AccessibleRole.TEXT);
    HBox.setHgrow(words, Priority.ALWAYS);
    var clear = new Button(Messages.get("command.clearFilter"));
    clear.setId("filter-lack-clear");
    clear.getStyleClass().add("small");
    clear.setMinWidth(USE_PREF_SIZE);
    clear.setOnAction(_ -> filter.clear());
    getChildren().addAll(words, clear);
    services.desk().follow(state -> Presence.show(this, lacks(state)));
  }

  private static boolean lacks(SessionState state) {
    return !state.filter().isEmpty()
        && !state.passages().isEmpty()
        && state.visiblePassages().isEmpty();
  }
}
