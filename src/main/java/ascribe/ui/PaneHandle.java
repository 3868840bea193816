package ascribe.ui;

import java.util.function.DoubleConsumer;
import javafx.scene.AccessibleRole;
import javafx.scene.Cursor;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;

/// The line between two panes: drags them wider, and moves with the arrow keys.
final class PaneHandle extends Region {

  /// In pixels; wider than the line it shows, so that it can be caught.
  static final double WIDTH = 7;

  private static final double KEY_STEP = 16;

  private double grabbed;

  /// @param move told by how many pixels to the right it is moved
  PaneHandle(String words, DoubleConsumer move) {
    getStyleClass().add("pane-handle");
    setCursor(Cursor.H_RESIZE);
    setFocusTraversable(true);
    setAccessibleRole(AccessibleRole.THUMB);
    setAccessibleText(words);
    addEventHandler(MouseEvent.MOUSE_PRESSED, e -> grabbed = e.getSceneX());
    addEventHandler(
        MouseEvent.MOUSE_DRAGGED,
        e -> {
          move.accept(e.getSceneX() - grabbed);
          grabbed = e.getSceneX();
          e.consume();
        });
    addEventHandler(
        KeyEvent.KEY_PRESSED,
        e -> {
          switch (e.getCode()) {
            case LEFT -> step(e, move, -KEY_STEP);
            case RIGHT -> step(e, move, KEY_STEP);
            default -> {}
          }
        });
  }

  private static void step(KeyEvent event, DoubleConsumer move, double by) {
    move.accept(by);
    event.consume();
  }
}
