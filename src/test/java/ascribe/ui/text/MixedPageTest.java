package ascribe.ui.text;

import static org.assertj.core.api.Assertions.assertThat;

import ascribe.model.Attribution;
import ascribe.model.Span;
import ascribe.review.Review;
import ascribe.session.SessionState;
import ascribe.ui.theme.Palette;
import ascribe.ui.theme.Theme;
import java.util.List;
import javafx.geometry.Bounds;
import javafx.scene.Group;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.shape.Rectangle;
import javafx.scene.text.Text;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;

/// Marks lie under their words, and under no others, where directions mix.
@Tag("ui")
@ExtendWith(ApplicationExtension.class)
class MixedPageTest {

  private final PageModel page;

  MixedPageTest() {
    var marked = ScriptPictures.marked();
    page =
        new PageModel(
            PageText.of(marked.document()),
            Look.of(Typography.DEFAULT, Palette.of(Theme.LIGHT), false));
    page.show(SessionState.of(marked, Review.NONE));
  }

  @Test
  void aTintLiesUnderTheWordsOfItsMarkAndUnderNoOthers(FxRobot robot) {
    robot.interact(() -> {
      int seen = 0;
      for (var block : page.content().blocks()) {
        for (int width = 300; width < 1000; width += 70) {
          seen += compare(block, width);
        }
      }
      assertThat(seen).isGreaterThan(500);
    });
  }

  /// @return how many words in several pieces were looked at
  private int compare(Block block, double width) {
    var view = new BlockView(page, block);
    new Scene(new Group(view));
    view.resize(width, view.prefHeight(width));
    view.layout();
    var marked = marked(block);
    var tints =
        ((Parent) view.getChildrenUnmodifiable().getFirst())
            .getChildrenUnmodifiable().stream()
                .filter(n -> n instanceof Rectangle r && r.getStroke() == null)
                .map(n -> (Bounds) n.getBoundsInParent())
                .toList();
    int at = 0;
    int seen = 0;
    var words = view.lookup("MixedFlow");
    if (words == null) {
      return 0;
    }
    for (var node : ((Parent) words).getChildrenUnmodifiable()) {
      var text = (Text) node;
      var span = new Span(at, at + text.getText().length());
      at = span.end();
      if (!text.getText().isBlank()) {
        var box = view.sceneToLocal(text.localToScene(text.getLayoutBounds()));
        var as = "%s of %s at %s".formatted(text.getText(), block, width);
        if (marked.stream().anyMatch(m -> m.contains(span))) {
          assertThat(tints).as(as).anyMatch(t -> covers(t, box));
        } else if (marked.stream().noneMatch(m -> m.overlaps(span))) {
          assertThat(tints).as(as).noneMatch(t -> overlap(t, box) > 1);
        }
        seen++;
      }
    }
    return seen;
  }

  /// The marked stretches of a block, from its beginning.
  private List<Span> marked(Block block) {
    var whole = PageText.span(block);
    return ScriptPictures.marked().attributions().stream()
        .map(Attribution::content)
        .flatMap(List::stream)
        .filter(s -> block instanceof Block.Paragraph && whole.contains(s))
        .map(s -> new Span(s.start() - whole.start(), s.end() - whole.start()))
        .toList();
  }

  private static boolean covers(Bounds tint, Bounds word) {
    return tint.getMinX() < word.getMinX() + 0.1
        && word.getMaxX() < tint.getMaxX() + 0.1
        && tint.getMinY() < word.getCenterY()
        && word.getCenterY() < tint.getMaxY();
  }

  private static double overlap(Bounds tint, Bounds word) {
    boolean besides = tint.getMinY() < word.getCenterY() && word.getCenterY() < tint.getMaxY();
    return besides
        ? Math.min(tint.getMaxX(), word.getMaxX()) - Math.max(tint.getMinX(), word.getMinX())
        : 0;
  }
}
