package ascribe.ui.text;

import ascribe.model.Layer;
import ascribe.ui.text.MarginPlan.Sign;
import javafx.scene.Node;
import javafx.scene.paint.Color;
import javafx.scene.shape.Polygon;
import javafx.scene.text.FontPosture;
import javafx.scene.text.FontWeight;
import javafx.scene.text.Text;

/// Draws the signs in the margin that say of what kind a mark is.
record MarginSigns(Look look, Geometry words) {

  /// From one sign to the next, in pixels.
  static final double STEP = 13;

  private static final double FAINT = 0.3;

  /// @param right where the sign ends, in pixels from the edge of the page
  Node of(Sign sign, double right) {
    double base = words.base(sign.line());
    boolean claim = sign.kind() == Sign.Kind.CLAIM;
    var hue = claim ? Layer.ANALYST_CLAIMS : sign.mark().look().hue();
    var colour = look.palette().lines().of(hue);
    var node =
        switch (sign.kind()) {
          case QUOTE -> letter("“", right, base + 0.16 * words.size(), 1.35, colour);
          case PARAPHRASE -> letter("≈", right, base, 1, colour);
          case UNCERTAIN -> letter("?", right, base, 0.95, colour);
          case CLAIM -> diamond(right, base, colour, true);
          case AUTHOR -> diamond(right, base, colour, false);
        };
    node.setOpacity(sign.mark().look().dimmed() ? FAINT : 1);
    return node;
  }

  private Node letter(String letter, double right, double base, double scale, Color colour) {
    var text = new Text(letter);
    text.setFont(
        look.typography()
            .face()
            .font(look.signSize() * scale, FontWeight.BOLD, FontPosture.REGULAR));
    double middle = right - STEP / 2;
    return MarginPainter.place(text, middle - text.getLayoutBounds().getWidth() / 2, base, colour);
  }

  private Node diamond(double right, double base, Color colour, boolean filled) {
    double r = look.signSize() * 0.29;
    double x = right - STEP / 2;
    double y = base - look.signSize() * 0.33;
    var diamond = new Polygon(x, y - r, x + r, y, x, y + r, x - r, y);
    diamond.setFill(filled ? colour : Color.TRANSPARENT);
    diamond.setStroke(colour);
    diamond.setStrokeWidth(1.4);
    diamond.setManaged(false);
    return diamond;
  }
}
