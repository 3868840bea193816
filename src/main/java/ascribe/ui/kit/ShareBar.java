package ascribe.ui.kit;

import javafx.scene.AccessibleRole;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;

/// A thin bar that is filled to a share.
public final class ShareBar extends StackPane {

  private final Region fill = new Region();
  private final double share;

  /// @param share 0 to 1
  /// @param words the same for those who do not see it
  public ShareBar(double share, String words) {
    this.share = share;
    getStyleClass().add("share-bar");
    fill.getStyleClass().add("fill");
    fill.setManaged(false);
    getChildren().add(fill);
    setAccessibleRole(AccessibleRole.PROGRESS_INDICATOR);
    setAccessibleText(words);
  }

  @Override
  protected void layoutChildren() {
    fill.resizeRelocate(0, 0, Math.max(2, share * getWidth()), getHeight());
  }
}
