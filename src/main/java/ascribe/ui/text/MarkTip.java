package ascribe.ui.text;

import ascribe.ui.kit.Scripts;
import javafx.animation.PauseTransition;
import javafx.scene.Node;
import javafx.scene.control.Tooltip;
import javafx.scene.input.MouseEvent;
import javafx.util.Duration;
import org.jspecify.annotations.Nullable;

/// The small window that says what is under a resting pointer.
final class MarkTip {

  private static final double BESIDE = 14;

  private final Node page;
  private final Tooltip tip = new Tooltip();
  private final PauseTransition rest = new PauseTransition(Duration.millis(500));
  private @Nullable String over;

  MarkTip(Node page) {
    this.page = page;
    tip.setMaxWidth(420);
  }

  /// @param words of what is there; absent for nothing
  void over(@Nullable String words, MouseEvent event) {
    if (words == null) {
      hide();
    } else if (!words.equals(over)) {
      hide();
      over = words;
      double x = event.getScreenX() + BESIDE;
      double y = event.getScreenY() + BESIDE;
      rest.setOnFinished(_ -> {
        tip.setWrapText(!Scripts.rightToLeft(words));
        tip.setText(words);
        tip.show(page, x, y);
      });
      rest.playFromStart();
    }
  }

  void hide() {
    rest.stop();
    tip.hide();
    over = null;
  }
}
