package ascribe.ui.kit;

import javafx.geometry.Insets;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.ListCell;
import javafx.scene.control.ScrollBar;

/// A cell as wide as its list: its words wrap, and nothing scrolls sideways.
public class WideCell<T> extends ListCell<T> {

  /// In pixels, kept free even while no scroll bar is shown, so that words do not jump.
  private static final double SCROLL_BAR = 10;

  public WideCell(String styleClass) {
    getStyleClass().add(styleClass);
    setPrefWidth(0);
    setAccessibleRole(AccessibleRole.LIST_ITEM);
  }

  @Override
  protected double computePrefHeight(double width) {
    Node graphic = getGraphic();
    var list = getListView();
    if (isEmpty() || graphic == null || list == null || list.getWidth() <= 0) {
      return super.computePrefHeight(width);
    }
    Insets insets = getInsets();
    double room = list.getWidth() - scrollBar() - insets.getLeft() - insets.getRight();
    return insets.getTop() + graphic.prefHeight(Math.max(1, room)) + insets.getBottom();
  }

  private double scrollBar() {
    return getListView().lookup(".scroll-bar:vertical") instanceof ScrollBar bar && bar.isVisible()
        ? bar.getWidth()
        : SCROLL_BAR;
  }
}
