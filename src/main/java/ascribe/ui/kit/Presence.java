package ascribe.ui.kit;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.layout.Pane;

/// Whether something passing is there: seen, and with room in its parent.
public final class Presence {

  private Presence() {}

  public static void show(Node node, boolean shown) {
    node.setVisible(shown);
    node.setManaged(shown);
  }

  /// @return false when it was not there
  public static boolean takeAway(Node node) {
    boolean was = node.isVisible();
    show(node, false);
    return was;
  }

  /// Gives a pane other children; where one that goes had the keyboard, it goes to `heir`, not to
  /// whatever comes first in the window.
  public static void fill(Pane pane, List<? extends Node> children, Node heir) {
    boolean held = pane.isFocusWithin();
    pane.getChildren().setAll(children);
    if (held && !pane.isFocusWithin()) {
      heir.requestFocus();
    }
  }

  /// What goes away leaves the keyboard to `heir`, not to whatever comes first in the window.
  public static void giveBackKeyboard(Node passing, Node heir) {
    passing
        .visibleProperty()
        .subscribe((_, shown) -> {
          if (!shown) {
            heir.requestFocus();
          }
        });
  }
}
