package ascribe.ui.text;

import ascribe.model.Span;
import java.util.ArrayList;
import java.util.List;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.shape.Rectangle;
import javafx.scene.text.Text;

/// Draws everything on a block but its upright words.
///
/// @param height of the block, in pixels
record BlockPainter(PageView page, Block block, BlockText text, Geometry words, double height) {

  /// What lies behind the words and beside them, the lowest first.
  List<Node> behind() {
    var marks = page.marks(block);
    var painter = new MarkPainter(page.look(), words);
    var nodes = new ArrayList<Node>(painter.tints(marks));
    selection(nodes);
    for (var hit : text.hits()) {
      nodes.addAll(painter.hit(words.boxes(hit), page.isCurrentHit(block, hit)));
    }
    nodes.addAll(painter.lines(marks));
    nodes.addAll(painter.sourceBoxes(marks));
    nodes.addAll(painter.notes(marks));
    nodes.addAll(new MarginPainter(page.look(), words, height).nodes(marks));
    return nodes;
  }

  /// The words of the selected mark's cue.
  List<Node> before() {
    return text.slanted().stream().map(this::slanted).toList();
  }

  private void selection(List<Node> nodes) {
    var selected = page.selection(block);
    if (!selected.isEmpty()) {
      for (var box : words.fullBoxes(selected)) {
        var ground = new Rectangle(box.x(), box.y(), box.width(), box.height());
        ground.setFill(page.look().palette().selection());
        nodes.add(ground);
      }
    }
  }

  /// A word in italics in the middle of its upright place: nothing moves.
  private Node slanted(Span word) {
    var italic = new Text(word.of(text.drawn()));
    italic.setFont(page.look().italic(words.size()));
    italic.setFill(page.look().palette().ink());
    italic.setTextOrigin(VPos.BASELINE);
    words.boxes(word).stream()
        .findFirst()
        .ifPresent(b -> {
          double spare = b.width() - italic.getLayoutBounds().getWidth();
          italic.setX(b.x() + Math.max(0, spare / 2));
          italic.setY(words.under(b));
        });
    return italic;
  }
}
