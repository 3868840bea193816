package ascribe.ui.side;

import java.util.function.Consumer;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;

/// A field over a list that narrows it. Esc empties the field, the down arrow goes to the list.
final class SearchBox extends VBox {

  /// @param name what is typed here
  /// @param typed told the letters, and once that there are none
  /// @param down gives the keyboard to the list
  SearchBox(String name, Consumer<String> typed, Runnable down) {
    getStyleClass().add("search-box");
    var field = new TextField();
    field.setPromptText(name);
    field.setAccessibleText(name);
    field.textProperty().subscribe(typed);
    field.addEventHandler(
        KeyEvent.KEY_PRESSED,
        event -> {
          if (event.getCode() == KeyCode.ESCAPE && !field.getText().isEmpty()) {
            field.clear();
            event.consume();
          } else if (event.getCode() == KeyCode.DOWN) {
            down.run();
            event.consume();
          }
        });
    getChildren().add(field);
  }
}
