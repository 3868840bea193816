package ascribe.ui.kit;

import java.util.List;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.skin.LabelSkin;
import javafx.scene.text.Text;

/// Wraps the words of a label in any direction. Labels do so where all read from left to right;
/// other words stand in a [WordFlow] in their place.
public final class Wrapping extends LabelSkin {

  private final WordFlow flow = new WordFlow();

  private Wrapping(Label label) {
    super(label);
    registerChangeListener(label.textProperty(), _ -> show());
    show();
  }

  /// Wraps a label that has no picture.
  public static void of(Label label) {
    label.setWrapText(true);
    label.setSkin(new Wrapping(label));
  }

  private boolean mixes() {
    return getSkinnable().getGraphic() == flow;
  }

  private void show() {
    var label = getSkinnable();
    var words = label.getText() == null ? "" : label.getText();
    boolean mixes = Scripts.rightToLeft(words);
    flow.show(mixes ? List.of(new WordRun(words, this::text)) : List.of());
    label.setGraphic(mixes ? flow : null);
    label.setContentDisplay(mixes ? ContentDisplay.GRAPHIC_ONLY : ContentDisplay.LEFT);
  }

  private Text text(String words) {
    var text = new Text(words);
    text.fontProperty().bind(getSkinnable().fontProperty());
    text.fillProperty().bind(getSkinnable().textFillProperty());
    return text;
  }

  @Override
  protected double computePrefWidth(
      double height, double top, double right, double bottom, double left) {
    return mixes()
        ? left + flow.prefWidth(-1) + right
        : super.computePrefWidth(height, top, right, bottom, left);
  }

  @Override
  protected double computeMinHeight(
      double width, double top, double right, double bottom, double left) {
    return mixes()
        ? top + flow.prefHeight(-1) + bottom
        : super.computeMinHeight(width, top, right, bottom, left);
  }

  @Override
  protected double computePrefHeight(
      double width, double top, double right, double bottom, double left) {
    return mixes()
        ? top + flow.prefHeight(width < 0 ? width : width - left - right) + bottom
        : super.computePrefHeight(width, top, right, bottom, left);
  }

  @Override
  protected void layoutChildren(double x, double y, double width, double height) {
    if (mixes()) {
      flow.resizeRelocate(x, y, width, height);
    } else {
      super.layoutChildren(x, y, width, height);
    }
  }
}
