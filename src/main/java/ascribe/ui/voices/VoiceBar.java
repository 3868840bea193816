package ascribe.ui.voices;

import ascribe.ui.i18n.Messages;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;

/// A small bar of who speaks: a piece for each voice, the loudest first. Its pieces get paler, and
/// are parted by gaps, so that it needs no colours of its own.
public final class VoiceBar extends Pane {

  /// A smaller voice goes into the rest.
  private static final int MOST = 5;

  private static final double GAP = 2;

  /// A voice's part.
  ///
  /// @param name empty for nobody known
  /// @param share 0 to 1
  public record Slice(String name, double share) {}

  private final Tooltip tooltip = new Tooltip();
  private List<Slice> slices = List.of();

  public VoiceBar() {
    getStyleClass().add("voice-bar");
    setAccessibleRole(AccessibleRole.IMAGE_VIEW);
    Tooltip.install(this, tooltip);
  }

  public void show(List<Slice> all) {
    slices = all.stream().limit(MOST).toList();
    var pieces = new ArrayList<Region>();
    for (int i = 0; i < slices.size(); i++) {
      var piece = new Region();
      piece
          .getStyleClass()
          .addAll("piece", slices.get(i).name().isEmpty() ? "nobody" : "rank-" + i);
      pieces.add(piece);
    }
    getChildren().setAll(pieces);
    var words =
        slices.stream()
            .map(s ->
                Messages.get(
                    "voices.share",
                    s.name().isEmpty() ? Messages.get("voices.nobody") : s.name(),
                    s.share()))
            .collect(Collectors.joining("\n"));
    tooltip.setText(words);
    setAccessibleText(words);
  }

  @Override
  protected void layoutChildren() {
    double x = 0;
    for (int i = 0; i < slices.size(); i++) {
      double width = slices.get(i).share() * getWidth();
      getChildren()
          .get(i)
          .resizeRelocate(snapPositionX(x), 0, snapSizeX(Math.max(1, width - GAP)), getHeight());
      x += width;
    }
  }
}
