package ascribe.ui.text;

import ascribe.ui.kit.Scripts;
import ascribe.ui.kit.WordFlow;
import ascribe.ui.kit.WordRun;
import java.util.List;
import javafx.animation.PauseTransition;
import javafx.scene.Node;
import javafx.scene.control.Tooltip;
import javafx.scene.input.MouseEvent;
import javafx.util.Duration;
import org.jspecify.annotations.Nullable;

/// The small window that says what is under a resting pointer.
final class MarkTip {

  private static final double BESIDE = 14;
  private static final double WIDTH = 420;

  private final Node page;
  private final Tooltip tip = new Tooltip();
  private final PauseTransition rest = new PauseTransition(Duration.millis(500));
  private @Nullable String over;

  MarkTip(Node page) {
    this.page = page;
    tip.setMaxWidth(WIDTH);
    tip.setWrapText(true);
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
        show(words);
        tip.show(page, x, y);
      });
      rest.playFromStart();
    }
  }

  private void show(String words) {
    boolean mixes = Scripts.rightToLeft(words);
    tip.setText(mixes ? "" : words);
    tip.setGraphic(mixes ? flow(words) : null);
  }

  /// The words in lines, as a tip wraps only those that all read from left to right.
  private static WordFlow flow(String words) {
    var flow = new WordFlow();
    flow.show(List.of(WordRun.of(words, "tip-words")));
    flow.setPrefWidth(Math.min(WIDTH - 30, flow.prefWidth(-1)));
    return flow;
  }

  void hide() {
    rest.stop();
    tip.hide();
    over = null;
  }
}
