package ascribe.ui.text;

import ascribe.model.Layer;
import ascribe.session.Crowd;
import ascribe.session.Highlight.LineForm;
import ascribe.ui.text.MarginPlan.Sign;
import ascribe.ui.text.MarginPlan.Stretch;
import java.util.ArrayList;
import java.util.List;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.paint.Color;
import javafx.scene.shape.Polygon;
import javafx.scene.text.FontWeight;
import javafx.scene.text.Text;

/// Draws the margin of one block: bars, signs, names, and the line that joins the selected mark's
/// parts. All distances in pixels to the left of the text.
final class MarginPainter {

  private static final double JOIN = 8;
  private static final double TICK = 4;
  private static final double FIRST_BAR = 15;
  private static final double BAR_STEP = 6;
  private static final double BAR_WIDTH = 3;
  private static final double SIGN_GAP = 2;
  private static final double SIGN_STEP = 13;
  private static final double NAME_GAP = 6;
  private static final double PAGE_EDGE = 4;
  private static final double CROWD = 8;
  private static final double FAINT = 0.3;

  private final Look look;
  private final Geometry words;
  private final double height;

  /// @param height of the block, the space below its words included
  MarginPainter(Look look, Geometry words, double height) {
    this.look = look;
    this.words = words;
    this.height = height;
  }

  List<Node> nodes(BlockMarks marks) {
    var nodes = new ArrayList<Node>();
    var stretches =
        marks.margin().stream()
            .map(m -> new Stretch(m, words.line(m.span().start()), words.line(m.span().end() - 1)))
            .toList();
    var plan = MarginPlan.of(stretches);
    var batch = new LineBatch();
    plan.bars().forEach(b -> bar(batch, b));
    join(batch, marks);
    nodes.addAll(batch.nodes());
    double beside = words.x() - FIRST_BAR - plan.columns() * BAR_STEP - SIGN_GAP;
    plan.signs().forEach(s -> nodes.add(sign(s, beside)));
    plan.names().forEach(n -> name(n, beside, nodes));
    marks.crowds().forEach(c -> nodes.add(crowd(c)));
    return nodes;
  }

  private void bar(LineBatch batch, MarginPlan.Bar bar) {
    var piece = bar.mark().look();
    batch.vertical(
        look.palette().lines().of(piece.hue()),
        piece.line(),
        piece.uncertain() ? 1 : BAR_WIDTH,
        piece.dimmed(),
        words.x() - FIRST_BAR - bar.column() * BAR_STEP,
        words.base(bar.first()) - 0.72 * words.size(),
        words.base(bar.last()) + 0.24 * words.size());
  }

  private Node sign(Sign sign, double beside) {
    double right = beside - sign.place() * SIGN_STEP;
    double base = words.base(sign.line());
    var palette = look.palette();
    var colour =
        palette
            .lines()
            .of(sign.kind() == Sign.Kind.CLAIM ? Layer.ANALYST_CLAIMS : sign.mark().look().hue());
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
            .font(look.signSize() * scale, FontWeight.BOLD, javafx.scene.text.FontPosture.REGULAR));
    return placed(
        text, right - SIGN_STEP / 2 - text.getLayoutBounds().getWidth() / 2, base, colour);
  }

  private Node diamond(double right, double base, Color colour, boolean filled) {
    double r = look.signSize() * 0.29;
    double x = right - SIGN_STEP / 2;
    double y = base - look.signSize() * 0.33;
    var diamond = new Polygon(x, y - r, x + r, y, x, y + r, x - r, y);
    diamond.setFill(filled ? colour : Color.TRANSPARENT);
    diamond.setStroke(colour);
    diamond.setStrokeWidth(1.4);
    diamond.setManaged(false);
    return diamond;
  }

  /// How many marks there was no room to draw, right of the text.
  private Node crowd(Crowd crowd) {
    var text = label("+" + crowd.marks());
    int line = words.line(crowd.span().start());
    return placed(
        text, words.x() + words.width() + CROWD, words.base(line), look.palette().inkSoft());
  }

  /// Puts a speaker's name beside the signs, else their last name there or below the signs; cut off
  /// only where neither has room.
  private void name(MarginPlan.Name name, double beside, List<Node> nodes) {
    double right = beside - name.signs() * SIGN_STEP - NAME_GAP;
    var speaker = name.speaker();
    var last = speaker.substring(speaker.lastIndexOf(' ') + 1);
    if (fits(speaker, right)) {
      name(name, speaker, right, name.line(), nodes);
    } else if (fits(last, right)) {
      name(name, last, right, name.line(), nodes);
    } else if (name.below()) {
      name(
          name,
          cut(fits(speaker, beside) ? speaker : last, beside),
          beside,
          name.line() + 1,
          nodes);
    } else if (fits("Mmm…", right)) {
      name(name, cut(last, right), right, name.line(), nodes);
    }
  }

  private String cut(String name, double right) {
    var cut = name;
    while (!cut.isEmpty() && !fits(cut.equals(name) ? name : cut + "…", right)) {
      cut = cut.substring(0, cut.offsetByCodePoints(cut.length(), -1));
    }
    return cut.equals(name) ? name : cut + "…";
  }

  private boolean fits(String name, double right) {
    return label(name).getLayoutBounds().getWidth() <= right - PAGE_EDGE;
  }

  private void name(MarginPlan.Name of, String words, double right, int line, List<Node> nodes) {
    var text = label(words);
    placed(
        text,
        right - text.getLayoutBounds().getWidth(),
        this.words.base(line),
        look.palette().inkSoft());
    text.setOpacity(of.mark().look().dimmed() ? FAINT : 1);
    nodes.add(text);
  }

  private Text label(String words) {
    var text = new Text(words);
    text.setFont(look.label());
    return text;
  }

  private void join(LineBatch batch, BlockMarks marks) {
    var join = marks.join();
    if (join == null) {
      return;
    }
    var colour = look.palette().lines().of(join.look().hue());
    double x = Math.round(words.x() - JOIN);
    var heights =
        join.parts().stream()
            .flatMap(p -> words.boxes(p).stream().limit(1))
            .map(b -> (double) Math.round(words.under(b) - 0.3 * words.size()))
            .toList();
    double top = join.above() || heights.isEmpty() ? 0 : heights.getFirst();
    double bottom = join.below() || heights.isEmpty() ? height : heights.getLast();
    if (bottom > top) {
      batch.vertical(colour, LineForm.SOLID, 1.5, false, x, top, bottom);
      heights.forEach(
          y -> batch.horizontal(colour, LineForm.SOLID, 1.5, false, x, x + TICK, y - 0.75));
    }
  }

  private static Text placed(Text text, double x, double base, Color colour) {
    text.setX(Math.round(x));
    text.setY(base);
    text.setTextOrigin(VPos.BASELINE);
    text.setFill(colour);
    text.setManaged(false);
    text.setMouseTransparent(true);
    return text;
  }
}
