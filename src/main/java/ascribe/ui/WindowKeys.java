package ascribe.ui;

import java.util.LinkedHashMap;
import java.util.Map;
import javafx.scene.Scene;
import javafx.scene.control.ListView;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyCombination.Modifier;
import javafx.scene.input.KeyEvent;

/// Keys that act wherever the focus is. A text field keeps the keys that it needs itself.
final class WindowKeys {

  private record Binding(Runnable action, boolean inText) {}

  private final Map<KeyCombination, Binding> bindings = new LinkedHashMap<>();
  private Runnable escape = () -> {};

  /// @param inText acts even while a text field has the focus
  WindowKeys on(KeyCode code, boolean inText, Runnable action, Modifier... modifiers) {
    bindings.put(new KeyCodeCombination(code, modifiers), new Binding(action, inText));
    return this;
  }

  /// What Esc does when nothing smaller has used it.
  WindowKeys onEscape(Runnable action) {
    escape = action;
    return this;
  }

  void listenTo(Scene scene) {
    scene.addEventFilter(KeyEvent.KEY_PRESSED, event -> pressed(scene, event));
    scene.addEventHandler(
        KeyEvent.KEY_PRESSED,
        event -> {
          if (event.getCode() == KeyCode.ESCAPE) {
            escape.run();
            event.consume();
          }
        });
  }

  private void pressed(Scene scene, KeyEvent event) {
    boolean typing = scene.getFocusOwner() instanceof TextInputControl;
    for (var entry : bindings.entrySet()) {
      if (entry.getKey().match(event) && (entry.getValue().inText() || !typing)) {
        entry.getValue().action().run();
        event.consume();
        return;
      }
    }
    if (event.getCode() == KeyCode.ESCAPE && scene.getFocusOwner() instanceof ListView) {
      escape.run(); // a list would swallow the key, though it has nothing to close
      event.consume();
    }
  }
}
