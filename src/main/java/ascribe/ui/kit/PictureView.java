package ascribe.ui.kit;

import ascribe.picture.Picture;
import ascribe.picture.Shape;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.DoubleFunction;
import javafx.geometry.Insets;
import javafx.geometry.Orientation;
import javafx.geometry.VPos;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.shape.Line;
import javafx.scene.shape.Rectangle;
import javafx.scene.shape.StrokeType;
import javafx.scene.text.Font;
import javafx.scene.text.FontWeight;
import javafx.scene.text.Text;

/// A picture on the screen: drawn anew for each width, in the colours of the theme, with places
/// that can be pointed at, tabbed to and pressed.
public final class PictureView extends Pane {

  private final Consumer<String> go;

  /// A layout asks for few widths, and for each of them several times.
  private static final int WIDTHS = 4;

  /// One for all places: a window of its own for each would cost more than all the drawing.
  private final Tooltip tip = new Tooltip();

  private DoubleFunction<Optional<Picture>> draw = _ -> Optional.empty();
  private final Map<Double, Optional<Picture>> made = new HashMap<>();
  private double drawn = -1;

  /// @param go goes to what is at a place
  public PictureView(Consumer<String> go) {
    this.go = go;
    getStyleClass().add("picture");
    setAccessibleRole(AccessibleRole.PARENT);
    setMinHeight(USE_PREF_SIZE);
  }

  /// The picture where it can be scrolled, beside the bar.
  public ScrollPane scrolled() {
    var room = new VBox(this);
    room.setPadding(new Insets(0, 14, 2, 0));
    var scroll = new ScrollPane(room);
    scroll.setFitToWidth(true);
    scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
    scroll.getStyleClass().addAll("edge-to-edge", "plain-scroll");
    return scroll;
  }

  /// Shows a picture; takes the view away when there is none.
  ///
  /// @param draw draws the picture for a width in pixels
  public void show(DoubleFunction<Optional<Picture>> draw) {
    this.draw = draw;
    drawn = -1;
    made.clear();
    boolean any = made(Math.max(100, getWidth())).isPresent();
    setVisible(any);
    setManaged(any);
    requestLayout();
  }

  private Optional<Picture> made(double width) {
    if (made.size() == WIDTHS && !made.containsKey(width)) {
      made.clear();
    }
    return made.computeIfAbsent(width, draw::apply);
  }

  /// A narrower picture can be higher.
  @Override
  public Orientation getContentBias() {
    return Orientation.HORIZONTAL;
  }

  @Override
  protected double computePrefHeight(double width) {
    double known = width < 0 ? getWidth() : width;
    return known <= 0 ? 0 : made(known).map(Picture::height).orElse(0.0);
  }

  @Override
  protected void layoutChildren() {
    if (drawn != getWidth() && getWidth() > 0) {
      drawn = getWidth();
      getChildren().clear();
      made(drawn).ifPresent(this::draw);
    }
    super.layoutChildren();
  }

  private void draw(Picture picture) {
    setAccessibleText(picture.title());
    var nodes = new ArrayList<Node>();
    for (var shape : picture.shapes()) {
      nodes.add(
          switch (shape) {
            case Shape.Line line -> line(line);
            case Shape.Box box -> box(box);
            case Shape.Words words -> words(words);
            case Shape.Spot spot -> spot(spot);
            case Shape.Hint hint -> hint(hint);
          });
    }
    getChildren().setAll(nodes);
  }

  private static Node line(Shape.Line line) {
    var node = new Line(line.x1(), line.y1(), line.x2(), line.y2());
    node.setStrokeWidth(line.width());
    switch (line.dash()) {
      case SOLID -> {}
      case DASHED -> node.getStrokeDashArray().setAll(4.0, 3.0);
      case DOTTED -> node.getStrokeDashArray().setAll(1.0, 3.0);
    }
    return dressed(node, line.ink().style(), "stroke", line.strength());
  }

  private static Node box(Shape.Box box) {
    var node = new Rectangle(box.x(), box.y(), box.width(), box.height());
    node.setArcWidth(2 * box.round());
    node.setArcHeight(2 * box.round());
    node.setStrokeType(StrokeType.INSIDE);
    node.setStrokeWidth(box.hollow() ? 2 : 0);
    return dressed(node, box.ink().style(), box.hollow() ? "hollow" : "solid", box.strength());
  }

  private static Node words(Shape.Words words) {
    var node = new Text(words.words());
    node.setFont(Font.font(null, words.bold() ? FontWeight.BOLD : FontWeight.NORMAL, words.size()));
    node.setTextOrigin(VPos.BASELINE);
    node.setY(words.y());
    double width = node.getLayoutBounds().getWidth();
    node.setX(
        switch (words.align()) {
          case START -> words.x();
          case MIDDLE -> words.x() - width / 2;
          case END -> words.x() - width;
        });
    return dressed(node, words.ink().style(), "letters", words.strength());
  }

  private static <N extends Node> N dressed(N node, String ink, String kind, double strength) {
    node.getStyleClass().addAll(ink, kind);
    node.setOpacity(strength);
    node.setMouseTransparent(true);
    node.setManaged(false);
    return node;
  }

  private Region hint(Shape.Hint hint) {
    var node = new Region();
    node.setManaged(false);
    node.resizeRelocate(hint.x(), hint.y(), hint.width(), hint.height());
    node.setAccessibleText(hint.told());
    Tooltip.install(node, tip);
    node.setOnMouseEntered(_ -> tip.setText(hint.told()));
    return node;
  }

  private Node spot(Shape.Spot spot) {
    var node = hint(new Shape.Hint(spot.x(), spot.y(), spot.width(), spot.height(), spot.told()));
    node.getStyleClass().add("spot");
    node.setFocusTraversable(true);
    node.setAccessibleRole(AccessibleRole.BUTTON);
    node.setOnMouseClicked(_ -> go.accept(spot.id()));
    node.addEventHandler(
        KeyEvent.KEY_PRESSED,
        event -> {
          if (event.getCode() == KeyCode.ENTER || event.getCode() == KeyCode.SPACE) {
            go.accept(spot.id());
            event.consume();
          }
        });
    return node;
  }
}
