package ascribe.ui.text;

import ascribe.review.Edges.Side;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/// The keys of the page itself: scrolling, selecting and copying words.
final class ScrollKeys {

  private static final double LINE_STEPS = 2;

  private final ReadingPage page;
  private final BlockList list;
  private final PageModel model;

  ScrollKeys(ReadingPage page, BlockList list, PageModel model) {
    this.page = page;
    this.list = list;
    this.model = model;
  }

  void install() {
    page.addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
  }

  private void pressed(KeyEvent event) {
    if (event.isAltDown() || !(event.isShortcutDown() ? shortcut(event) : plain(event))) {
      return;
    }
    event.consume();
  }

  private boolean shortcut(KeyEvent event) {
    return switch (event.getCode()) {
      case C -> done(this::copy);
      case A -> done(() -> page.selectWords(new TextSelection(0, model.content().text().length())));
      case HOME -> done(list::scrollToStart);
      case END -> done(list::scrollToEnd);
      case LEFT, RIGHT -> event.isShiftDown() && extend(event, true);
      default -> false;
    };
  }

  private boolean plain(KeyEvent event) {
    double screen = Math.max(0, page.getHeight() - 2 * model.look().lineHeight());
    double line = LINE_STEPS * model.look().lineHeight();
    return switch (event.getCode()) {
      case PAGE_DOWN -> done(() -> list.scrollBy(screen));
      case PAGE_UP -> done(() -> list.scrollBy(-screen));
      case SPACE -> done(() -> list.scrollBy(event.isShiftDown() ? -screen : screen));
      case DOWN -> event.isShiftDown() ? edge(Side.START, true) : done(() -> list.scrollBy(line));
      case UP -> event.isShiftDown() ? edge(Side.START, false) : done(() -> list.scrollBy(-line));
      case HOME -> done(list::scrollToStart);
      case END -> done(list::scrollToEnd);
      case LEFT, RIGHT ->
          event.isShiftDown()
              && (edge(Side.END, event.getCode() == KeyCode.RIGHT) || extend(event, false));
      case F10 ->
          event.isShiftDown() && done(page::openMenu); // the toolkit knows the menu key only
      case ESCAPE ->
          !model.selection().isEmpty() && done(() -> page.selectWords(TextSelection.NONE));
      default -> false;
    };
  }

  /// Moves an edge of the selected mark, unless words are selected.
  private boolean edge(Side side, boolean forward) {
    var state = model.state();
    return model.selection().isEmpty()
        && state != null
        && state.selectedPassage().isPresent()
        && done(() -> page.actions().moveEdge(side, forward));
  }

  /// Moves the end of the selection; without one, begins it at the selected mark, else at the first
  /// visible line.
  private boolean extend(KeyEvent event, boolean byWord) {
    var selection = model.selection().isEmpty() ? begun() : model.selection();
    var text = model.content().text();
    boolean forward = event.getCode() == KeyCode.RIGHT;
    page.selectWords(
        byWord ? selection.byWord(text, forward) : selection.byCharacter(text, forward));
    return true;
  }

  private TextSelection begun() {
    var state = model.state();
    int at =
        state == null
            ? list.position()
            : state.selectedPassage().map(p -> p.extent().start()).orElse(list.position());
    return new TextSelection(at, at);
  }

  private void copy() {
    if (model.selection().isEmpty()) {
      page.actions().copyMark();
    } else {
      var words = new ClipboardContent();
      words.putString(model.selection().span().of(model.content().text()));
      Clipboard.getSystemClipboard().setContent(words);
    }
  }

  private static boolean done(Runnable action) {
    action.run();
    return true;
  }
}
