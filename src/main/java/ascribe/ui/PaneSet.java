package ascribe.ui;

import ascribe.store.Setting;
import ascribe.store.Settings;
import ascribe.ui.card.SelectionCard;
import ascribe.ui.library.LibraryPane;
import ascribe.ui.side.SidePanel;
import ascribe.ui.text.ReadingPage;
import javafx.scene.Node;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// The three panes of the window: which are shown, how wide they are, which has the keyboard. What
/// the reader does with them is remembered.
final class PaneSet {

  private static final Setting<Boolean> LIBRARY = Setting.flag("panes.library", true);
  private static final Setting<Boolean> SIDE = Setting.flag("panes.side", true);
  private static final Setting<Double> LIBRARY_WIDTH = Setting.decimal("panes.libraryWidth", 232);
  private static final Setting<Double> SIDE_WIDTH = Setting.decimal("panes.sideWidth", 340);
  private static final Setting<Integer> TAB = Setting.number("panes.tab", 0);

  /// Hears which panes are shown.
  @FunctionalInterface
  interface Listener {
    void shown(boolean library, boolean side);
  }

  private final LibraryPane library;
  private final VBox middle;
  private final ReadingPage page;
  private final SidePanel side;
  private final SelectionCard card;
  private final Panes panes;
  private final Listener listener;
  private Fold libraryFold;
  private boolean sideShown;

  PaneSet(
      Settings settings,
      LibraryPane library,
      VBox middle,
      ReadingPage page,
      SidePanel side,
      SelectionCard card,
      Listener listener) {
    this.library = library;
    this.middle = middle;
    this.page = page;
    this.side = side;
    this.card = card;
    this.listener = listener;
    panes = new Panes(library, middle, side, settings.get(LIBRARY_WIDTH), settings.get(SIDE_WIDTH));
    libraryFold = new Fold(settings.get(LIBRARY), false, false);
    sideShown = settings.get(SIDE);
    side.tab(settings.get(TAB));
  }

  Panes node() {
    return panes;
  }

  /// Folds the library where the window has no room for it.
  void width(double width) {
    fold(libraryFold.at(width > 0 ? width : Fold.NARROW));
  }

  private void fold(Fold fold) {
    libraryFold = fold;
    panes.show(libraryFold.shown(), sideShown);
    listener.shown(libraryFold.shown(), sideShown);
    if (!sideShown && !middle.getChildren().contains(card)) {
      middle.getChildren().add(card); // without its panel, the card stands under the page
    } else if (sideShown) {
      side.take(card);
    }
  }

  void toggleLibrary() {
    fold(libraryFold.toggled());
  }

  void toggleSide() {
    sideShown = !sideShown;
    fold(libraryFold);
  }

  void showSide() {
    if (!sideShown) {
      toggleSide();
    }
  }

  /// Gives the keyboard to the next pane.
  void next() {
    if (has(library)) {
      page.requestFocus();
    } else if (has(side) && libraryFold.shown()) {
      library.focusList();
    } else if (has(side) || !sideShown) {
      page.requestFocus();
    } else {
      side.focusList();
    }
  }

  /// Whether a pane has the keyboard. Its own `focusWithin` stays on when the node that had the
  /// focus goes away.
  private static boolean has(Node pane) {
    @Nullable Node at = pane.getScene().getFocusOwner();
    while (at != null && at != pane) {
      at = at.getParent();
    }
    return at == pane;
  }

  void keep(Settings settings) {
    settings.set(LIBRARY, libraryFold.wanted());
    settings.set(SIDE, sideShown);
    settings.set(LIBRARY_WIDTH, panes.libraryWidth());
    settings.set(SIDE_WIDTH, panes.sideWidth());
    settings.set(TAB, side.tab());
  }
}
