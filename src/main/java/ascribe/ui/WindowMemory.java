package ascribe.ui;

import ascribe.store.Setting;
import ascribe.store.Settings;
import java.util.List;
import javafx.geometry.Rectangle2D;
import javafx.stage.Screen;
import javafx.stage.Stage;

/// Puts the window where the reader left it, and remembers where that is.
final class WindowMemory {

  /// Not a number until a window was closed once.
  private static final Setting<Double> X = Setting.decimal("window.x", Double.NaN);

  private static final Setting<Double> Y = Setting.decimal("window.y", 0);
  private static final Setting<Double> WIDTH = Setting.decimal("window.width", 0);
  private static final Setting<Double> HEIGHT = Setting.decimal("window.height", 0);
  private static final Setting<Boolean> MAXIMIZED = Setting.flag("window.maximized", false);

  private final Settings settings;
  private Rectangle2D normal = Rectangle2D.EMPTY;

  WindowMemory(Settings settings) {
    this.settings = settings;
  }

  void restore(Stage stage) {
    List<Rectangle2D> screens = Screen.getScreens().stream().map(Screen::getVisualBounds).toList();
    var placement = stored().on(screens);
    var bounds = placement.bounds();
    stage.setX(bounds.getMinX());
    stage.setY(bounds.getMinY());
    stage.setWidth(bounds.getWidth());
    stage.setHeight(bounds.getHeight());
    stage.setMinWidth(Placement.LEAST_WIDTH);
    stage.setMinHeight(Placement.LEAST_HEIGHT);
    stage.setMaximized(placement.maximized());
    normal = bounds;
    stage.xProperty().subscribe(() -> track(stage));
    stage.yProperty().subscribe(() -> track(stage));
    stage.widthProperty().subscribe(() -> track(stage));
    stage.heightProperty().subscribe(() -> track(stage));
  }

  private Placement stored() {
    double x = settings.get(X);
    double width = settings.get(WIDTH);
    double height = settings.get(HEIGHT);
    if (Double.isNaN(x) || width < Placement.LEAST_WIDTH || height < Placement.LEAST_HEIGHT) {
      return Placement.first(Screen.getPrimary().getVisualBounds());
    }
    return new Placement(
        new Rectangle2D(x, settings.get(Y), width, height), settings.get(MAXIMIZED));
  }

  /// A maximised window comes back to the size it had before.
  private void track(Stage stage) {
    if (!stage.isMaximized() && !stage.isIconified() && stage.getWidth() > 0) {
      normal = new Rectangle2D(stage.getX(), stage.getY(), stage.getWidth(), stage.getHeight());
    }
  }

  void keep(Stage stage) {
    settings.set(X, normal.getMinX());
    settings.set(Y, normal.getMinY());
    settings.set(WIDTH, normal.getWidth());
    settings.set(HEIGHT, normal.getHeight());
    settings.set(MAXIMIZED, stage.isMaximized());
  }
}
