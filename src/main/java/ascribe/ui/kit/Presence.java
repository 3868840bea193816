package ascribe.ui.kit;

import javafx.scene.Node;

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
