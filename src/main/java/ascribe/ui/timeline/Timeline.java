package ascribe.ui.timeline;

import ascribe.model.Timex;
import ascribe.ui.i18n.Messages;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.css.PseudoClass;
import javafx.geometry.Orientation;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.shape.Line;

/// Dates on a line drawn to scale: days as dots, longer ones as bars, worked-out ones hollow.
public final class Timeline extends Pane {

  /// Sizes in pixels.
  private static final double DOT = 11;

  private static final double LANE = 15;
  private static final double AXIS = 24;
  private static final double AIR = 8;
  private static final int MOST_LANES = 8;

  private static final PseudoClass HOLLOW = PseudoClass.getPseudoClass("hollow");
  private static final PseudoClass FAINT = PseudoClass.getPseudoClass("faint");

  private final Function<Timex, String> words;
  private final Consumer<Timex> go;
  private TimelineModel model = TimelineModel.of(List.of());
  private Set<String> faint = Set.of();
  private double drawn = -1;

  /// @param words what a date is, for tooltip and ears
  /// @param go goes to a date in the text
  public Timeline(Function<Timex, String> words, Consumer<Timex> go) {
    this.words = words;
    this.go = go;
    getStyleClass().add("timeline");
    setAccessibleText(Messages.get("timeline.title"));
    setMinHeight(USE_PREF_SIZE);
  }

  /// @param faint identifiers of dates that are drawn faintly
  public void show(TimelineModel model, Set<String> faint) {
    this.model = model;
    this.faint = faint;
    drawn = -1;
    boolean any = !model.dated().isEmpty();
    setVisible(any);
    setManaged(any);
    requestLayout();
  }

  /// A narrower line has its dates in more lanes.
  @Override
  public Orientation getContentBias() {
    return Orientation.HORIZONTAL;
  }

  @Override
  protected double computePrefHeight(double width) {
    return AXIS + lanes(width < 0 ? getWidth() : width) * LANE + AIR;
  }

  private int lanes(double width) {
    if (model.dated().isEmpty() || width <= 0) {
      return 1;
    }
    int highest =
        model.place(scale(width), DOT).stream()
            .mapToInt(TimelineModel.Placed::lane)
            .max()
            .orElse(0);
    return Math.min(MOST_LANES, highest + 1);
  }

  private TimelineScale scale(double width) {
    return TimelineScale.around(
        model.dated().stream().map(TimelineModel.Dated::range).toList(), width);
  }

  @Override
  protected void layoutChildren() {
    if (drawn != getWidth() && getWidth() > 0) {
      drawn = getWidth();
      draw();
    }
    super.layoutChildren();
  }

  private void draw() {
    getChildren().clear();
    if (model.dated().isEmpty()) {
      return;
    }
    var scale = scale(getWidth());
    double axis = getHeight() - AXIS;
    var line = new Line(0, axis + 0.5, getWidth(), axis + 0.5);
    line.getStyleClass().add("axis");
    getChildren().add(line);
    scale.ticks().forEach(t -> getChildren().addAll(tick(t, axis)));
    for (var placed : model.place(scale, DOT)) {
      getChildren().add(mark(placed, axis));
    }
  }

  private List<Node> tick(TimelineScale.Tick tick, double axis) {
    var line = new Line(tick.x(), axis, tick.x(), axis + 5);
    line.getStyleClass().add("axis");
    var nodes = new ArrayList<Node>();
    nodes.add(line);
    var label = new Label(label(tick));
    label.getStyleClass().add("tick");
    label.relocate(tick.x() + 2, axis + 4);
    if (tick.x() < getWidth() - 40) {
      nodes.add(label);
    }
    return nodes;
  }

  private static String label(TimelineScale.Tick tick) {
    var locale = Locale.getDefault(Locale.Category.DISPLAY);
    var pattern =
        tick.unit() == ChronoUnit.YEARS
            ? Messages.get("timeline.year")
            : tick.unit() == ChronoUnit.MONTHS
                ? Messages.get("timeline.month")
                : Messages.get("timeline.day");
    return DateTimeFormatter.ofPattern(pattern, locale).format(tick.day());
  }

  private Region mark(TimelineModel.Placed placed, double axis) {
    var timex = placed.dated().timex();
    var mark = new Region();
    mark.getStyleClass().addAll("date", placed.dated().range().isDay() ? "point" : "span");
    mark.pseudoClassStateChanged(HOLLOW, placed.dated().workedOut());
    mark.pseudoClassStateChanged(FAINT, faint.contains(timex.id()));
    int lane = Math.min(placed.lane(), MOST_LANES - 1);
    mark.resizeRelocate(placed.x(), axis - AIR / 2 - DOT - lane * LANE, placed.width(), DOT);
    mark.setManaged(false);
    mark.setFocusTraversable(true);
    mark.setAccessibleRole(AccessibleRole.BUTTON);
    mark.setAccessibleText(words.apply(timex));
    Tooltip.install(mark, new Tooltip(words.apply(timex)));
    mark.setOnMouseClicked(_ -> go.accept(timex));
    mark.addEventHandler(
        KeyEvent.KEY_PRESSED,
        event -> {
          if (event.getCode() == KeyCode.ENTER || event.getCode() == KeyCode.SPACE) {
            go.accept(timex);
            event.consume();
          }
        });
    return mark;
  }
}
