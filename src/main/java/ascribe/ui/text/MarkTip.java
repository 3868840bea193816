package ascribe.ui.text;

import ascribe.review.Passage;
import javafx.animation.PauseTransition;
import javafx.scene.Node;
import javafx.scene.control.Tooltip;
import javafx.scene.input.MouseEvent;
import javafx.util.Duration;
import org.jspecify.annotations.Nullable;

/// The small window that names the mark under a resting pointer.
final class MarkTip {

  private static final double BESIDE = 14;

  private final Node page;
  private final Tooltip tip = new Tooltip();
  private final PauseTransition rest = new PauseTransition(Duration.millis(500));
  private @Nullable Passage over;

  MarkTip(Node page) {
    this.page = page;
    tip.setMaxWidth(420);
    tip.setWrapText(true);
  }

  void over(@Nullable Passage mark, MouseEvent event) {
    if (mark == null) {
      hide();
    } else if (!mark.equals(over)) {
      hide();
      over = mark;
      double x = event.getScreenX() + BESIDE;
      double y = event.getScreenY() + BESIDE;
      rest.setOnFinished(_ -> {
        tip.setText(MarkWords.brief(mark));
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
