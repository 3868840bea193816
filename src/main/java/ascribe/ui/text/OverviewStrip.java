package ascribe.ui.text;

import ascribe.model.Layer;
import ascribe.model.Span;
import ascribe.session.SessionState;
import ascribe.ui.i18n.Messages;
import java.util.List;
import java.util.Map;
import java.util.function.IntConsumer;
import javafx.scene.AccessibleRole;
import javafx.scene.Cursor;
import javafx.scene.Group;
import javafx.scene.control.Tooltip;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;
import javafx.scene.shape.HLineTo;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.Path;
import javafx.scene.shape.Rectangle;
import javafx.scene.shape.VLineTo;
import org.jspecify.annotations.Nullable;

/// The whole text at a glance: one column a layer, beside the scroll bar. A click goes there.
final class OverviewStrip extends Region {

  private static final double COLUMN = 4;
  private static final double GAP = 2;
  private static final double EDGE = 4;
  private static final double FAINT = 0.3;

  private final PageModel model;
  private final Group marks = new Group();
  private final Rectangle view = new Rectangle();
  private @Nullable SessionState drawn;
  private double drawnHeight;

  /// @param go takes the offset that was clicked
  OverviewStrip(PageModel model, IntConsumer go) {
    this.model = model;
    marks.setManaged(false);
    view.setManaged(false);
    view.setArcWidth(4);
    view.setArcHeight(4);
    getChildren().addAll(view, marks);
    getStyleClass().add("overview-strip");
    setCursor(Cursor.HAND);
    setAccessibleRole(AccessibleRole.IMAGE_VIEW);
    setAccessibleText(Messages.get("page.overview"));
    Tooltip.install(this, new Tooltip(Messages.get("page.overview")));
    addEventHandler(MouseEvent.MOUSE_PRESSED, e -> go(e, go));
    addEventHandler(MouseEvent.MOUSE_DRAGGED, e -> go(e, go));
  }

  static double wanted() {
    return 2 * EDGE + Layer.values().length * (COLUMN + GAP) - GAP;
  }

  private void go(MouseEvent event, IntConsumer go) {
    go.accept(StripRows.offset(event.getY(), length(), (int) getHeight()));
    event.consume();
  }

  private int length() {
    return model.content().text().length();
  }

  /// Shows which part of the text is in view.
  void inView(Span span) {
    int height = (int) getHeight();
    double top = StripRows.row(span.start(), length(), height);
    double bottom = StripRows.row(span.end(), length(), height);
    view.setX(1);
    view.setWidth(Math.max(0, getWidth() - 2));
    view.setY(top);
    view.setHeight(Math.max(3, bottom - top));
  }

  /// Draws the marks anew, if they or the height have changed.
  void refresh() {
    if (model.state() != drawn || getHeight() != drawnHeight) {
      draw();
    }
  }

  /// Draws everything anew, in other colours.
  void draw() {
    var state = model.state();
    drawn = state;
    drawnHeight = getHeight();
    marks.getChildren().clear();
    var palette = model.look().palette();
    view.setFill(palette.tinted() ? palette.rule() : Color.TRANSPARENT);
    view.setStroke(
        palette.tinted() ? null : palette.rule()); // marks are as black as a fill would be
    view.setOpacity(palette.tinted() ? 0.55 : 1);
    if (state != null && getHeight() >= 1) {
      var rows = StripRows.of(state, (int) getHeight());
      draw(rows.dim(), FAINT);
      draw(rows.bright(), 1);
    }
  }

  private void draw(Map<Layer, List<StripRows.Run>> layers, double opacity) {
    layers.forEach((layer, runs) -> {
      double x = EDGE + layer.ordinal() * (COLUMN + GAP);
      var path = new Path();
      for (var run : runs) {
        path.getElements()
            .addAll(
                new MoveTo(x, run.from()),
                new HLineTo(x + COLUMN),
                new VLineTo(run.to()),
                new HLineTo(x),
                new VLineTo(run.from()));
      }
      path.setFill(model.look().palette().lines().of(layer));
      path.setStroke(null);
      path.setOpacity(opacity);
      marks.getChildren().add(path);
    });
  }

  @Override
  protected double computePrefWidth(double height) {
    return wanted();
  }

  @Override
  protected void layoutChildren() {
    refresh();
  }
}
