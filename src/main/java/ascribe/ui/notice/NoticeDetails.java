package ascribe.ui.notice;

import ascribe.ui.i18n.Messages;
import ascribe.ui.kit.Wrapping;
import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.VBox;

/// The sentences that a notice sums up, with the button that shows and hides them.
final class NoticeDetails extends ScrollPane {

  /// In pixels; what is longer scrolls.
  private static final double HIGHEST = 160;

  private final ToggleButton button = new ToggleButton();

  NoticeDetails(List<String> sentences) {
    var lines = new VBox();
    lines.getStyleClass().add("notice-details");
    for (var sentence : sentences) {
      var line = new Label(sentence);
      Wrapping.of(line);
      lines.getChildren().add(line);
    }
    setContent(lines);
    setFitToWidth(true);
    setMaxHeight(HIGHEST);
    setMinHeight(0);
    getStyleClass().add("notice-scroll");
    setAccessibleText(String.join("\n", sentences));
    button.getStyleClass().add("small");
    button.setMinWidth(USE_PREF_SIZE);
    button.selectedProperty().subscribe(this::show);
  }

  private void show(boolean shown) {
    setVisible(shown);
    setManaged(shown);
    button.setText(shown ? Messages.get("notice.hideDetails") : Messages.get("notice.showDetails"));
  }

  ToggleButton button() {
    return button;
  }
}
