package ascribe.ui.kit;

import java.util.List;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;

/// Wrapped words that are never made narrower than their widest right-to-left word, on which JavaFX
/// would fail. It wants every such word as a node of its own.
public class WordFlow extends TextFlow {

  private double least;

  /// Shows these words instead of those before.
  public final void show(List<Text> words) {
    least =
        words.stream()
            .filter(t -> Scripts.rightToLeft(t.getText()))
            .mapToDouble(t -> Math.ceil(width(t)) + 1)
            .max()
            .orElse(0);
    getChildren().setAll(words);
    resize(getWidth(), getHeight());
  }

  /// The width of a word alone: in a flow it has none of its own.
  private static double width(Text word) {
    var alone = new Text(word.getText());
    alone.setFont(word.getFont());
    return alone.getLayoutBounds().getWidth();
  }

  @Override
  public void resize(double width, double height) {
    super.resize(Math.max(least, width), height);
  }

  @Override
  protected double computeMinWidth(double height) {
    return least;
  }

  @Override
  protected double computePrefHeight(double width) {
    return super.computePrefHeight(width < 0 ? width : Math.max(least, width));
  }
}
