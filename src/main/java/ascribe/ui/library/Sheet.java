package ascribe.ui.library;

import ascribe.ui.i18n.Messages;
import ascribe.ui.kit.Icons;
import ascribe.ui.kit.Presence;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/// A sheet over the page that shows one thing at a time and stops nothing.
public final class Sheet extends VBox {

  private static final double WIDTH = 620;

  private final Label title = new Label();
  private final HBox head;

  public Sheet() {
    setId("sheet");
    getStyleClass().addAll("overlay", "sheet-pane");
    title.getStyleClass().add("pane-title");
    title.setMaxWidth(Double.MAX_VALUE);
    HBox.setHgrow(title, Priority.ALWAYS);
    head = new HBox(title, Icons.button(Feather.X, Messages.get("sheet.close"), this::close));
    head.setAlignment(Pos.CENTER_LEFT);
    setPrefWidth(WIDTH);
    setMaxWidth(WIDTH);
    setMaxHeight(Region.USE_PREF_SIZE);
    Presence.show(this, false);
  }

  /// Shows `content` in place of what was shown before, and gives it the keyboard.
  public void open(String heading, Node content) {
    title.setText(heading);
    setAccessibleText(heading);
    VBox.setVgrow(content, Priority.ALWAYS);
    getChildren().setAll(head, content);
    Presence.show(this, true);
    content.requestFocus();
  }

  /// Takes the sheet away.
  ///
  /// @return false when it was not there
  public boolean close() {
    boolean was = Presence.takeAway(this);
    getChildren().clear();
    return was;
  }
}
