package ascribe.ui.text;

import ascribe.model.Document;
import ascribe.model.Span;
import ascribe.session.SessionState;
import ascribe.ui.theme.Palette;
import ascribe.ui.theme.Theme;
import java.util.List;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.geometry.Insets;
import javafx.scene.AccessibleRole;
import javafx.scene.layout.Background;
import javafx.scene.layout.BackgroundFill;
import javafx.scene.layout.CornerRadii;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/// The page to read on: one column of text with its marks. It shows what it is given and asks its
/// [PageActions] for everything else.
public final class ReadingPage extends Region {

  private static final Document NOTHING = Document.of("", "", null, "und", "");

  private final PageModel model =
      new PageModel(
          PageText.of(NOTHING), Look.of(Typography.DEFAULT, Palette.of(Theme.LIGHT), false));
  private final BlockList list = new BlockList(model);
  private final OverviewStrip strip = new OverviewStrip(model, list::showInMiddle);
  private final ReadOnlyObjectWrapper<FindHits> hits = new ReadOnlyObjectWrapper<>(FindHits.NONE);
  private final PageMouse mouse;
  private final Announcer announcer = new Announcer(this);

  public ReadingPage() {
    getChildren().addAll(list, strip);
    getStyleClass().add("reading-page");
    setFocusTraversable(true);
    setAccessibleRole(AccessibleRole.TEXT_AREA);
    mouse = new PageMouse(this, list, model);
    new ScrollKeys(this, list, model).install();
    setActions(PageActions.NONE);
    paint();
  }

  /// Whom the page asks; the last one given counts.
  public void setActions(PageActions actions) {
    mouse.setActions(actions);
    list.onScroll(offset -> {
      strip.inView(list.inView());
      actions.scrolledTo(offset);
    });
  }

  /// Shows a document from its beginning, without marks.
  public void show(Document document) {
    model.show(PageText.of(document));
    hits.set(FindHits.NONE);
    list.renew();
    list.setPosition(0);
  }

  /// Shows a state of the session: its marks, and its text if that is another one.
  public void show(SessionState state) {
    if (!model.holds(state)) {
      show(state.shown().document());
    }
    int position = list.position(); // asks blocks that lie as the marks before laid them
    if (model.show(state)) {
      list.renewAt(position);
    } else {
      list.refreshMarks();
    }
    strip.refresh();
    announcer.selected(state);
  }

  public Typography typography() {
    return model.look().typography();
  }

  /// Sets the page in another way; the first visible words stay where they are.
  public void setTypography(Typography typography) {
    look(Look.of(typography, model.look().palette(), model.look().quiet()));
  }

  public void setPalette(Palette palette) {
    look(Look.of(typography(), palette, model.look().quiet()));
  }

  /// Lines only, no tints.
  public void setQuiet(boolean quiet) {
    look(Look.of(typography(), model.look().palette(), quiet));
  }

  private void look(Look look) {
    int position = list.position();
    model.setLook(look);
    paint();
    strip.draw();
    list.renewAt(position);
  }

  private void paint() {
    setBackground(
        new Background(
            new BackgroundFill(model.look().palette().paper(), CornerRadii.EMPTY, Insets.EMPTY)));
  }

  /// The offset of the first visible line, in UTF-16 units.
  public int position() {
    return list.position();
  }

  /// Brings the line that holds an offset to the top of the page.
  public void setPosition(int offset) {
    list.setPosition(offset);
  }

  /// Brings the beginning of a span into view; does nothing where it is in view.
  public void reveal(Span span) {
    list.reveal(span);
  }

  /// Brings words into view and selects them; only the place where there are none.
  public void show(Span words) {
    mouse.select(new TextSelection(words.start(), words.end()));
    list.reveal(new Span(words.start(), words.start()));
  }

  /// The selected text; empty when none is.
  public Span selectedWords() {
    return model.selection().span();
  }

  /// Looks for words and goes to the first place from the top of the page on; blank words end it.
  public void find(String words) {
    go(FindHits.of(model.content().text(), words).from(list.position()));
  }

  public void findNext() {
    go(hits.get().step(1));
  }

  public void findPrevious() {
    go(hits.get().step(-1));
  }

  private void go(FindHits next) {
    hits.set(next);
    model.setHits(next);
    list.refreshAll();
    @Nullable Span current = next.currentHit();
    if (current != null) {
      list.reveal(current);
    }
  }

  /// The places found, and which of them was gone to last.
  public ReadOnlyObjectProperty<FindHits> hits() {
    return hits.getReadOnlyProperty();
  }

  void selectWords(TextSelection selection) {
    mouse.select(selection);
  }

  /// Opens the menu of the selected words and the selected mark, by the line where they begin.
  void openMenu() {
    var words = model.selection().span();
    var state = model.state();
    int at =
        !words.isEmpty() || state == null
            ? words.start()
            : state.selectedPassage().map(p -> p.extent().start()).orElse(list.position());
    var place =
        localToScreen(
            model.column(list.getWidth()).x(), list.shown().lowerEdge(at).orElse(getHeight() / 3));
    actions().menu(PagePlace.selected(model).ask(), place.getX(), place.getY());
  }

  PageActions actions() {
    return mouse.actions();
  }

  /// The blocks that are in view, for tests.
  List<BlockView> visibleBlocks() {
    return list.shown().all();
  }

  @Override
  protected void layoutChildren() {
    double beside = OverviewStrip.wanted();
    list.resizeRelocate(0, 0, Math.max(0, getWidth() - beside), getHeight());
    strip.resizeRelocate(getWidth() - beside, 0, beside, getHeight());
  }
}
