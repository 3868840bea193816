package ascribe.ui.kit;

import java.util.List;
import java.util.stream.Collectors;
import javafx.geometry.Orientation;
import javafx.scene.layout.Region;
import javafx.scene.text.TextFlow;

/// Wrapped words in any direction. JavaFX lays them out where all read from left to right;
/// right-to-left words it places and breaks wrongly, so where there are any, [MixedFlow] does.
public class WordFlow extends Region {

  private final TextFlow plain = new TextFlow();
  private final MixedFlow mixed = new MixedFlow();
  private boolean mixes;

  public WordFlow() {
    getChildren().add(plain);
  }

  /// Shows these words instead of those before.
  public final void show(List<WordRun> runs) {
    var words = runs.stream().map(WordRun::words).collect(Collectors.joining());
    mixes = Scripts.rightToLeft(words);
    plain.getChildren().setAll(mixes ? List.of() : runs.stream().map(WordRun::text).toList());
    mixed.show(mixes ? runs : List.of());
    getChildren().setAll(shown());
  }

  /// @param pixels between lines
  public final void setLineSpacing(double pixels) {
    plain.setLineSpacing(pixels);
    mixed.setLineSpacing(pixels);
  }

  /// Where the words stand, as long as neither they nor the width change.
  public final WordLines lines() {
    return mixes ? mixed : new PlainLines(plain);
  }

  private Region shown() {
    return mixes ? mixed : plain;
  }

  @Override
  public Orientation getContentBias() {
    return Orientation.HORIZONTAL;
  }

  @Override
  protected double computePrefWidth(double height) {
    return snappedLeftInset() + shown().prefWidth(-1) + snappedRightInset();
  }

  @Override
  protected double computePrefHeight(double width) {
    double wide = width < 0 ? prefWidth(-1) : width;
    double inside = wide - snappedLeftInset() - snappedRightInset();
    return snappedTopInset() + shown().prefHeight(inside) + snappedBottomInset();
  }

  @Override
  protected void layoutChildren() {
    double left = snappedLeftInset();
    double top = snappedTopInset();
    shown()
        .resizeRelocate(
            left,
            top,
            getWidth() - left - snappedRightInset(),
            getHeight() - top - snappedBottomInset());
  }
}
