package ascribe.ui.text;

import ascribe.model.Layer;
import ascribe.session.Highlight.LineForm;
import ascribe.ui.i18n.Messages;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.text.Font;
import javafx.scene.text.FontPosture;
import javafx.scene.text.FontWeight;
import javafx.scene.text.Text;

/// What stands at the foot of every printed page: the forms of the layers in words, that a machine
/// marked them, title and number. Lengths are points.
final class PrintFoot {

  static final double HEIGHT = 44;

  private static final double SIZE = 7.5;
  private static final double SAMPLE = 26;
  private static final double GAP = 5;
  private static final double BETWEEN = 18;

  private PrintFoot() {}

  static List<Node> of(Look look, String title, int page, int of, double width, double height) {
    var font = look.typography().face().font(SIZE, FontWeight.NORMAL, FontPosture.REGULAR);
    var nodes = new ArrayList<Node>();
    var batch = new LineBatch();
    double y = height - HEIGHT + 18;
    batch.horizontal(
        look.palette().rule(), LineForm.SOLID, 0.5, false, 0, width, height - HEIGHT + 6);
    double x = 0;
    for (var layer : Layer.values()) {
      x = sample(look, batch, layer, x, y);
      x = text(look, font, Messages.of(layer), x, y, nodes) + BETWEEN;
    }
    var number = Messages.get("print.number", page, of);
    double right = text(look, font, number, 0, y + 14, nodes);
    nodes.getLast().setTranslateX(width - right);
    var said = title.isBlank() ? "" : title + " · ";
    text(
        look,
        font,
        fitting(said + Messages.get("print.machine"), font, width - 60),
        0,
        y + 14,
        nodes);
    nodes.addAll(batch.nodes());
    return nodes;
  }

  private static double sample(Look look, LineBatch batch, Layer layer, double x, double y) {
    var colour = look.palette().lines().of(layer);
    double right = x + SAMPLE;
    switch (layer) {
      case QUOTES -> batch.horizontal(colour, LineForm.SOLID, 1, false, x, right, y - 2);
      case PARAPHRASE -> batch.horizontal(colour, LineForm.DASHED, 1, false, x, right, y - 2);
      case AUTHOR_CLAIMS -> batch.horizontal(colour, LineForm.DOTTED, 1, false, x, right, y - 2);
      case ANALYST_CLAIMS -> {
        batch.horizontal(colour, LineForm.SOLID, 0.5, false, x, right, y - 3);
        batch.horizontal(colour, LineForm.SOLID, 0.5, false, x, right, y - 1.5);
      }
    }
    return right + GAP;
  }

  /// @return where the words end
  private static double text(
      Look look, Font font, String words, double x, double y, List<Node> nodes) {
    var text = new Text(x, y, words);
    text.setFont(font);
    text.setFill(look.palette().ink());
    text.setManaged(false);
    nodes.add(text);
    return x + text.getLayoutBounds().getWidth();
  }

  private static String fitting(String words, Font font, double width) {
    var text = new Text(words);
    text.setFont(font);
    while (text.getLayoutBounds().getWidth() > width && text.getText().length() > 1) {
      text.setText(text.getText().substring(0, text.getText().length() - 2) + "…");
    }
    return text.getText();
  }
}
