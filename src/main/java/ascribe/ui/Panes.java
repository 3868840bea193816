package ascribe.ui;

import java.util.ArrayList;
import javafx.scene.Node;
import javafx.scene.control.SplitPane;
import javafx.scene.layout.Region;

/// Library, page and side panel beside each other. The outer two keep their widths when the window
/// changes, and can go away.
final class Panes extends SplitPane {

  private final Region library;
  private final Region page;
  private final Region side;
  private double libraryWidth;
  private double sideWidth;

  /// @param libraryWidth in pixels, likewise `sideWidth`
  Panes(Region library, Region page, Region side, double libraryWidth, double sideWidth) {
    this.library = library;
    this.page = page;
    this.side = side;
    this.libraryWidth = libraryWidth;
    this.sideWidth = sideWidth;
    getStyleClass().add("panes");
    setResizableWithParent(library, false);
    setResizableWithParent(side, false);
    page.setMinWidth(280);
    show(true, true);
  }

  void show(boolean withLibrary, boolean withSide) {
    remember();
    var shown = new ArrayList<Node>();
    if (withLibrary) {
      shown.add(library);
    }
    shown.add(page);
    if (withSide) {
      shown.add(side);
    }
    if (!getItems().equals(shown)) {
      getItems().setAll(shown);
      divide();
    }
  }

  private boolean divided = false;

  private void divide() {
    double width = getWidth();
    divided = width > 0;
    if (!divided) {
      return;
    }
    if (getItems().contains(library)) {
      setDividerPosition(0, libraryWidth / width);
    }
    if (getItems().contains(side)) {
      setDividerPosition(getDividers().size() - 1, 1 - sideWidth / width);
    }
  }

  @Override
  protected void layoutChildren() {
    if (!divided) {
      divide();
    }
    super.layoutChildren();
  }

  private void remember() {
    if (divided && getItems().contains(library) && library.getWidth() > 0) {
      libraryWidth = library.getWidth();
    }
    if (divided && getItems().contains(side) && side.getWidth() > 0) {
      sideWidth = side.getWidth();
    }
  }

  /// In pixels.
  double libraryWidth() {
    remember();
    return libraryWidth;
  }

  /// In pixels.
  double sideWidth() {
    remember();
    return sideWidth;
  }
}
