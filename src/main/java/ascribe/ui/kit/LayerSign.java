package ascribe.ui.kit;

import ascribe.model.Form;
import ascribe.model.Layer;
import ascribe.review.Passage;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import javafx.scene.shape.Line;

/// How a layer is told from others without colour: its glyph, and a piece of its line.
public final class LayerSign {

  /// In pixels.
  private static final double LENGTH = 18;

  private LayerSign() {}

  public static String glyph(Layer layer) {
    return switch (layer) {
      case QUOTES -> "“";
      case PARAPHRASE -> "≈";
      case ANALYST_CLAIMS -> "◆";
      case AUTHOR_CLAIMS -> "◇";
    };
  }

  /// The style class that carries a layer's hue.
  public static String style(Layer layer) {
    return switch (layer) {
      case QUOTES -> "layer-quote";
      case PARAPHRASE -> "layer-paraphrase";
      case ANALYST_CLAIMS -> "layer-claim";
      case AUTHOR_CLAIMS -> "layer-author";
    };
  }

  /// The layer that gives a passage its hue: that of its form, never the analyst claim on top.
  public static Layer hue(Passage passage) {
    Form form = passage.form();
    if (form == null) {
      return Layer.AUTHOR_CLAIMS;
    }
    return form == Form.DIRECT ? Layer.QUOTES : Layer.PARAPHRASE;
  }

  /// The glyph above a piece of the layer's line.
  public static VBox of(Layer layer) {
    var glyph = new Label(glyph(layer));
    glyph.getStyleClass().addAll("glyph", style(layer));
    var sign = new VBox(glyph);
    sign.getChildren().addAll(lines(layer));
    sign.setAlignment(Pos.CENTER);
    sign.getStyleClass().add("layer-sign");
    return sign;
  }

  /// The glyph alone, in the layer's hue.
  public static Label glyphOf(Layer layer) {
    var glyph = new Label(glyph(layer));
    glyph.getStyleClass().addAll("glyph", style(layer));
    return glyph;
  }

  private static List<Line> lines(Layer layer) {
    return switch (layer) {
      case QUOTES -> List.of(line(layer));
      case PARAPHRASE -> List.of(line(layer, 4.0, 4.0));
      case AUTHOR_CLAIMS -> List.of(line(layer, 0.5, 4.0));
      case ANALYST_CLAIMS -> List.of(line(layer), line(layer));
    };
  }

  private static Line line(Layer layer, Double... dashes) {
    var line = new Line(0, 0, LENGTH, 0);
    line.getStrokeDashArray().addAll(dashes);
    line.getStyleClass().addAll("layer-line", style(layer));
    return line;
  }
}
