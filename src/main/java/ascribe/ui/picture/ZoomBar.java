package ascribe.ui.picture;

import ascribe.ui.i18n.Messages;
import ascribe.ui.kit.Icons;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.ScrollEvent;
import javafx.scene.layout.HBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/// The buttons, keys and turns of the wheel that zoom a picture.
final class ZoomBar extends HBox {

  private final Runnable changed;
  private final Button wider;
  private final Button whole;
  private final Button earlier;
  private final Button later;
  private @Nullable Zoom zoom;

  /// @param changed draws the picture anew
  ZoomBar(Runnable changed) {
    this.changed = changed;
    getStyleClass().add("files");
    setAlignment(Pos.CENTER_LEFT);
    earlier = button("earlier", Messages.get("zoom.earlier"), Feather.CHEVRON_LEFT);
    later = button("later", Messages.get("zoom.later"), Feather.CHEVRON_RIGHT);
    var closer = button("closer", Messages.get("zoom.closer"), Feather.ZOOM_IN);
    wider = button("wider", Messages.get("zoom.wider"), Feather.ZOOM_OUT);
    whole = button("whole", Messages.get("zoom.whole"), Feather.MAXIMIZE);
    getChildren().addAll(closer, wider, earlier, later, whole);
    show(null);
  }

  private Button button(String step, String words, Feather icon) {
    var button = Icons.button(icon, words, () -> step(step));
    button.setId("zoom-" + step);
    button.getStyleClass().add("row-tool");
    return button;
  }

  void show(@Nullable Zoom zoom) {
    this.zoom = zoom;
    setVisible(zoom != null);
    setManaged(zoom != null);
    refresh();
  }

  private void refresh() {
    boolean all = zoom == null || zoom.isWhole();
    List.of(wider, whole, earlier, later).forEach(b -> b.setDisable(all));
  }

  private void step(String step) {
    if (zoom == null) {
      return;
    }
    switch (step) {
      case "closer" -> zoom.closer();
      case "wider" -> zoom.wider();
      case "earlier" -> zoom.earlier();
      case "later" -> zoom.later();
      default -> zoom.whole();
    }
    changed();
  }

  private void changed() {
    refresh();
    changed.run();
  }

  /// Plus, minus and nought, on either part of the keyboard.
  void typed(KeyEvent event) {
    var step =
        switch (event.getCharacter()) {
          case "+", "=" -> "closer";
          case "-" -> "wider";
          case "0" -> "whole";
          default -> "";
        };
    if (zoom != null && !step.isEmpty()) {
      step(step);
      event.consume();
    }
  }

  /// The wheel with Ctrl, or Command.
  ///
  /// @param share of the picture's width under the pointer
  void wheel(ScrollEvent event, double share) {
    if (zoom == null || !event.isShortcutDown() || event.getDeltaY() == 0) {
      return;
    }
    if (event.getDeltaY() > 0) {
      zoom.closer(share);
    } else {
      zoom.wider();
    }
    event.consume();
    changed();
  }
}
