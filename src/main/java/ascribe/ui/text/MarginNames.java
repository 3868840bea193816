package ascribe.ui.text;

import java.util.Optional;
import javafx.scene.text.Text;

/// Writes the speakers' names into the margin, as long as there is room for them.
///
/// @param step from one sign to the next, in pixels
record MarginNames(Look look, Geometry words, double step) {

  private static final double GAP = 6;
  private static final double PAGE_EDGE = 4;
  private static final double FAINT = 0.3;

  /// @param beside where the first sign ends, in pixels from the edge of the page
  Optional<Text> of(MarginPlan.Name name, double beside) {
    double right = beside - name.signs() * step - GAP;
    return name.speaker()
        .in(
            words -> label(words).getLayoutBounds().getWidth(),
            right - PAGE_EDGE,
            name.below() ? beside - PAGE_EDGE : 0)
        .map(w -> w.below() ? text(name, w.words(), beside, 1) : text(name, w.words(), right, 0));
  }

  private Text text(MarginPlan.Name of, String written, double right, int below) {
    var text = label(written);
    MarginPainter.place(
        text,
        right - text.getLayoutBounds().getWidth(),
        words.base(of.line() + below),
        look.palette().inkSoft());
    text.setOpacity(of.mark().look().dimmed() ? FAINT : 1);
    return text;
  }

  private Text label(String words) {
    var text = new Text(words);
    text.setFont(look.label());
    return text;
  }
}
