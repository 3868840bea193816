package ascribe.ui.text;

import ascribe.model.Span;
import ascribe.review.Passage;
import java.util.List;
import javafx.animation.Animation;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.scene.Cursor;
import javafx.scene.input.ContextMenuEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.util.Duration;
import org.jspecify.annotations.Nullable;

/// Answers the mouse on the page: clicks on marks, selection of words, the pointer over a mark.
final class PageMouse {

  private final ReadingPage page;
  private final BlockList list;
  private final PageModel model;
  private final MarkTip tip;
  private final Timeline scrolling = new Timeline();
  private PageActions actions = PageActions.NONE;
  private boolean dragged;
  private Edge edge = Edge.NONE;
  private @Nullable String before;
  private double pointerX;
  private double pointerY;

  PageMouse(ReadingPage page, BlockList list, PageModel model) {
    this.page = page;
    this.list = list;
    this.model = model;
    this.tip = new MarkTip(page);
    scrolling.getKeyFrames().add(new KeyFrame(Duration.millis(30), _ -> scrollWhileDragging()));
    scrolling.setCycleCount(Animation.INDEFINITE);
    page.addEventHandler(MouseEvent.MOUSE_PRESSED, this::pressed);
    page.addEventHandler(MouseEvent.MOUSE_DRAGGED, this::draggedTo);
    page.addEventHandler(MouseEvent.MOUSE_RELEASED, _ -> released());
    page.addEventHandler(MouseEvent.MOUSE_CLICKED, this::clicked);
    page.addEventHandler(MouseEvent.MOUSE_MOVED, this::moved);
    page.addEventHandler(MouseEvent.MOUSE_EXITED, _ -> tip.hide());
    page.addEventHandler(ContextMenuEvent.CONTEXT_MENU_REQUESTED, this::menu);
  }

  void setActions(PageActions actions) {
    this.actions = actions;
  }

  PageActions actions() {
    return actions;
  }

  private void pressed(MouseEvent event) {
    page.requestFocus();
    tip.hide();
    dragged = false;
    edge = Edge.NONE;
    if (event.getButton() != MouseButton.PRIMARY) {
      return;
    }
    int offset = offsetAt(event.getX(), event.getY());
    if (event.getClickCount() == 1 && !event.isShiftDown()) {
      edge = edgeAt(event.getX(), event.getY());
    }
    var text = model.content().text();
    select(
        switch (event.getClickCount()) {
          case 2 -> TextSelection.word(text, offset);
          case 3 -> paragraph(offset);
          default ->
              event.isShiftDown()
                  ? model.selection().to(offset)
                  : new TextSelection(offset, offset);
        });
  }

  /// The whole paragraph, even where the page has cut it into several blocks.
  private TextSelection paragraph(int offset) {
    return model.content().document().paragraphs().stream()
        .filter(p -> p.start() <= offset && offset <= p.end())
        .findFirst()
        .map(p -> new TextSelection(p.start(), p.end()))
        .orElse(new TextSelection(offset, offset));
  }

  private void draggedTo(MouseEvent event) {
    if (event.getButton() != MouseButton.PRIMARY) {
      return;
    }
    if (!dragged && edge.side() != null) {
      select(new TextSelection(edge.other(), model.selection().head()));
    }
    dragged = true;
    pointerX = event.getX();
    pointerY = event.getY();
    if (pointerY < 0 || pointerY > page.getHeight()) {
      scrolling.play();
    } else {
      scrolling.stop();
      select(model.selection().to(offsetAt(pointerX, pointerY)));
    }
  }

  private void released() {
    scrolling.stop();
    var side = edge.side();
    if (dragged && side != null) {
      actions.dragEdge(side, model.selection().head());
      select(TextSelection.NONE);
    }
  }

  private void scrollWhileDragging() {
    double beyond = pointerY < 0 ? pointerY : pointerY - page.getHeight();
    list.scrollBy(beyond / 2);
    double y = Math.clamp(pointerY, 2, page.getHeight() - 2);
    select(model.selection().to(offsetAt(pointerX, y)));
  }

  private void clicked(MouseEvent event) {
    if (event.getButton() != MouseButton.PRIMARY || dragged || event.isShiftDown()) {
      return;
    }
    if (event.getClickCount() == 1) {
      var state = model.state();
      before = state == null ? null : state.selected();
      actions.select(
          outward(new PagePlace(model, characterAt(event.getX(), event.getY())).marks()));
    } else if (event.getClickCount() == 2 && before != null) {
      actions.select(before); // a word was meant, maybe one that is to be that mark's source
    }
  }

  /// The innermost mark; where the selected one is among them, the next one outward.
  private @Nullable String outward(List<Passage> marks) {
    var state = model.state();
    if (marks.isEmpty() || state == null) {
      return null;
    }
    var ids = marks.stream().map(Passage::id).toList();
    int at = state.selected() == null ? -1 : ids.indexOf(state.selected());
    return ids.get((at + 1) % ids.size());
  }

  private void moved(MouseEvent event) {
    var here = new PagePlace(model, characterAt(event.getX(), event.getY()));
    boolean words = list.shown().hit(event.getX(), event.getY()) != null;
    boolean mark = !here.marks().isEmpty();
    boolean edge = words && edgeAt(event.getX(), event.getY()).side() != null;
    page.setCursor(
        edge ? Cursor.H_RESIZE : mark ? Cursor.HAND : words ? Cursor.TEXT : Cursor.DEFAULT);
    tip.over(here.words(), event);
  }

  private void menu(ContextMenuEvent event) {
    var place =
        event.isKeyboardTrigger()
            ? PagePlace.selected(model)
            : new PagePlace(model, characterAt(event.getX(), event.getY()));
    if (place.unselected() != null) {
      actions.select(place.unselected()); // the menu and the card tell of the same mark
    }
    actions.menu(place.ask(), event.getScreenX(), event.getScreenY());
    event.consume();
  }

  private int characterAt(double x, double y) {
    var hit = list.shown().hit(x, y);
    return hit == null ? -1 : hit.view().characterAt(hit.x(), hit.y());
  }

  /// The edge right beside the character under the pointer.
  private Edge edgeAt(double x, double y) {
    return characterAt(x, y) < 0 ? Edge.NONE : Edge.at(model.state(), offsetAt(x, y));
  }

  private int offsetAt(double x, double y) {
    var hit = list.shown().hit(x, y);
    if (hit != null) {
      return hit.view().offsetAt(hit.x(), hit.y());
    }
    return y < page.getHeight() / 2 ? 0 : model.content().text().length();
  }

  void select(TextSelection selection) {
    if (!selection.equals(model.selection())) {
      Span before = model.selection().span();
      model.setSelection(selection);
      if (!before.isEmpty() || !selection.isEmpty()) {
        list.redraw();
      }
    }
  }
}
