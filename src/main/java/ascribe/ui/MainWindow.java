package ascribe.ui;

import ascribe.store.Setting;
import ascribe.store.Settings;
import ascribe.ui.card.SelectionCard;
import ascribe.ui.export.ExportPane;
import ascribe.ui.export.SaveDialog;
import ascribe.ui.filter.FilterBar;
import ascribe.ui.i18n.Messages;
import ascribe.ui.library.ClipboardBar;
import ascribe.ui.library.LibraryPane;
import ascribe.ui.notice.NoticeBar;
import ascribe.ui.side.SidePanel;
import java.util.List;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/// The window's content: library, page and side panel under one bar.
final class MainWindow extends StackPane implements TopBar.Actions, PageKeys.Actions {

  private static final Setting<Boolean> LIBRARY = Setting.flag("panes.library", true);
  private static final Setting<Boolean> SIDE = Setting.flag("panes.side", true);
  private static final Setting<Double> LIBRARY_WIDTH = Setting.decimal("panes.libraryWidth", 250);
  private static final Setting<Double> SIDE_WIDTH = Setting.decimal("panes.sideWidth", 350);
  private static final Setting<Integer> TAB = Setting.number("panes.tab", 0);

  private static final Insets UNDER_THE_BAR = new Insets(52, 12, 12, 12);

  private final Services services;
  private final LibraryPane library;
  private final ClipboardBar clipboard;
  private final FilterBar filter;
  private final SelectionCard card;
  private final ReadingArea reading;
  private final VBox middle;
  private final SidePanel side;
  private final Panes panes;
  private final TopBar top;
  private final StatusBar status;
  private final ShortcutSheet shortcuts;
  private final ExportPane export;
  private Fold libraryFold;
  private boolean sideShown;

  MainWindow(Services services, LibraryPane.Actions libraryActions, SaveDialog saveDialog) {
    this.services = services;
    var settings = services.library().settings();
    LayerMemory.of(settings, services.desk());
    getStyleClass().add("main-window");
    library = new LibraryPane(services.documents(), libraryActions);
    clipboard = new ClipboardBar(services.documents());
    filter = new FilterBar(services.desk());
    card = new SelectionCard(services.desk());
    side = new SidePanel(services.desk(), card);
    side.tab(settings.get(TAB));
    reading = new ReadingArea(services, card, this);
    middle = new VBox(new NoticeBar(services.notices()), clipboard, filter, reading);
    middle.getStyleClass().add("middle");
    VBox.setVgrow(reading, Priority.ALWAYS);
    panes = new Panes(library, middle, side, settings.get(LIBRARY_WIDTH), settings.get(SIDE_WIDTH));
    var look = new ThemeMenu(settings, services.themes(), reading.page());
    top = new TopBar(services.desk(), this, look.button());
    status = new StatusBar(services.board());
    shortcuts = new ShortcutSheet(Platforms.modifier(), settings);
    var body = new BorderPane(panes);
    body.setTop(top);
    body.setBottom(status);
    export =
        new ExportPane(
            services.desk(),
            side::ticked,
            saveDialog,
            services.workers(),
            services.board(),
            services.notices());
    setAlignment(export, Pos.TOP_RIGHT);
    setMargin(export, UNDER_THE_BAR);
    getChildren().addAll(body, export, shortcuts);
    List.of(export, clipboard, shortcuts).forEach(this::giveBackKeyboard);
    libraryFold = new Fold(settings.get(LIBRARY), false, false);
    sideShown = settings.get(SIDE);
    widthProperty()
        .subscribe(w -> fold(libraryFold.at(w.doubleValue() > 0 ? w.doubleValue() : Fold.NARROW)));
    services.desk().onOpen(session -> library.opened(session.state().base().document().id()));
    services.desk().follow(state -> status.say(StatusText.of(state)));
  }

  /// What goes away leaves the keyboard to the page, not to whatever comes first in the window.
  private void giveBackKeyboard(Node passing) {
    passing
        .visibleProperty()
        .subscribe((_, shown) -> {
          if (!shown) {
            reading.page().requestFocus();
          }
        });
  }

  private void fold(Fold fold) {
    libraryFold = fold;
    panes.show(libraryFold.shown(), sideShown);
    top.show(libraryFold.shown(), sideShown);
    if (!sideShown && !middle.getChildren().contains(card)) {
      middle.getChildren().add(card); // without its panel, the card stands under the page
    } else if (sideShown) {
      side.take(card);
    }
  }

  @Override
  public void library() {
    fold(libraryFold.toggled());
  }

  @Override
  public void side() {
    sideShown = !sideShown;
    fold(libraryFold);
  }

  @Override
  public void find() {
    reading.openFind();
  }

  @Override
  public void export() {
    export.open();
  }

  @Override
  public void shortcuts() {
    shortcuts.open();
  }

  ClipboardBar clipboard() {
    return clipboard;
  }

  ReadingArea reading() {
    return reading;
  }

  FilterBar filter() {
    return filter;
  }

  /// Closes the topmost thing; when nothing is open, clears the filter.
  void escape() {
    var desk = services.desk();
    if (shortcuts.close()
        || export.close()
        || clipboard.close()
        || reading.find().close()
        || services.notices().dismissLatest()) {
      return;
    }
    if (desk.state().selected() != null) {
      desk.session().select(null);
    } else {
      filter.clear();
    }
  }

  /// Gives the keyboard to the next pane.
  void nextPane() {
    if (library.isFocusWithin()) {
      reading.page().requestFocus();
    } else if (side.isFocusWithin() && libraryFold.shown()) {
      library.focusList();
    } else if (side.isFocusWithin() || !sideShown) {
      reading.page().requestFocus();
    } else {
      side.focusList();
    }
  }

  void keep(Settings settings) {
    settings.set(LIBRARY, libraryFold.wanted());
    settings.set(SIDE, sideShown);
    settings.set(LIBRARY_WIDTH, panes.libraryWidth());
    settings.set(SIDE_WIDTH, panes.sideWidth());
    settings.set(TAB, side.tab());
    reading.keepPosition();
  }

  String title() {
    var document = services.desk().state().shown().document();
    return document.title().isEmpty()
        ? Messages.get("app.name")
        : Messages.get("app.title", document.title());
  }
}
