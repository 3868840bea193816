package ascribe.ui;

import ascribe.ui.i18n.Messages;
import javafx.scene.layout.Region;

/// Library, page and side panel beside each other. The outer two keep their widths when the window
/// changes, can be dragged, and can go away.
final class Panes extends Region {

  /// In pixels.
  private static final double LEAST_PAGE = 280;

  private final Region library;
  private final Region page;
  private final Region side;
  private final PaneHandle libraryHandle =
      new PaneHandle(Messages.get("panes.libraryHandle"), by -> widen(by, 0));
  private final PaneHandle sideHandle =
      new PaneHandle(Messages.get("panes.sideHandle"), by -> widen(0, -by));
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
    getChildren().addAll(page, library, side, libraryHandle, sideHandle);
  }

  void show(boolean withLibrary, boolean withSide) {
    library.setVisible(withLibrary);
    libraryHandle.setVisible(withLibrary);
    side.setVisible(withSide);
    sideHandle.setVisible(withSide);
    requestLayout();
  }

  private void widen(double libraryBy, double sideBy) {
    libraryWidth = fitted(libraryWidth + libraryBy, library, sideWidth());
    sideWidth = fitted(sideWidth + sideBy, side, libraryWidth());
    requestLayout();
  }

  /// A width that leaves the page and the other pane enough room.
  private double fitted(double wanted, Region pane, double other) {
    double least = pane.minWidth(-1);
    return Math.clamp(wanted, least, Math.max(least, getWidth() - other - LEAST_PAGE));
  }

  @Override
  protected void layoutChildren() {
    double height = getHeight();
    double left = library.isVisible() ? fitted(libraryWidth, library, 0) : 0;
    double right = side.isVisible() ? fitted(sideWidth, side, left) : 0;
    place(library, 0, left, height);
    place(page, left, Math.max(0, getWidth() - left - right), height);
    place(side, getWidth() - right, right, height);
    place(libraryHandle, left - PaneHandle.WIDTH / 2, PaneHandle.WIDTH, height);
    place(sideHandle, getWidth() - right - PaneHandle.WIDTH / 2, PaneHandle.WIDTH, height);
  }

  private void place(Region pane, double x, double width, double height) {
    if (pane.isVisible()) {
      pane.resizeRelocate(snapPositionX(x), 0, snapSizeX(width), height);
    }
  }

  /// In pixels, likewise [#sideWidth()].
  double libraryWidth() {
    return libraryWidth;
  }

  double sideWidth() {
    return sideWidth;
  }
}
