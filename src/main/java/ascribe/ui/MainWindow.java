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
import ascribe.ui.text.ReadingPage;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
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
  private final ReadingPage page = new ReadingPage();
  private final LibraryPane library;
  private final ClipboardBar clipboard;
  private final FilterBar filter;
  private final SelectionCard card;
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
    getStyleClass().add("main-window");
    library = new LibraryPane(services.documents(), libraryActions);
    clipboard = new ClipboardBar(services.documents());
    filter = new FilterBar(services.desk());
    card = new SelectionCard(services.desk());
    side = new SidePanel(services.desk(), card);
    side.tab(settings.get(TAB));
    var middle = new VBox(new NoticeBar(services.notices()), clipboard, filter, page);
    middle.getStyleClass().add("middle");
    VBox.setVgrow(page, Priority.ALWAYS);
    panes = new Panes(library, middle, side, settings.get(LIBRARY_WIDTH), settings.get(SIDE_WIDTH));
    top = new TopBar(services.desk(), this);
    status = new StatusBar(services.board());
    shortcuts = new ShortcutSheet(Platforms.modifier());
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
    new PageKeys(services.desk(), card, this).listenTo(page);
    libraryFold = new Fold(settings.get(LIBRARY), false, false);
    sideShown = settings.get(SIDE);
    widthProperty()
        .subscribe(w -> fold(libraryFold.at(w.doubleValue() > 0 ? w.doubleValue() : Fold.NARROW)));
    services
        .desk()
        .onOpen(session -> {
          page.show(session.state().base().document());
          library.opened(session.state().base().document().id());
        });
    services.desk().follow(state -> status.say(StatusText.of(state)));
  }

  private void fold(Fold fold) {
    libraryFold = fold;
    panes.show(libraryFold.shown(), sideShown);
    top.show(libraryFold.shown(), sideShown);
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
    filter.focusField();
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

  FilterBar filter() {
    return filter;
  }

  /// Closes the topmost thing; when nothing is open, clears the filter.
  void escape() {
    var desk = services.desk();
    if (shortcuts.close()
        || export.close()
        || clipboard.close()
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
    boolean inLibrary = library.isFocusWithin();
    boolean inSide = side.isFocusWithin();
    if (inLibrary || (inSide && !libraryFold.shown())) {
      page.requestFocus();
    } else if (inSide) {
      library.focusList();
    } else if (sideShown) {
      side.focusList();
    } else if (libraryFold.shown()) {
      library.focusList();
    }
  }

  void keep(Settings settings) {
    settings.set(LIBRARY, libraryFold.wanted());
    settings.set(SIDE, sideShown);
    settings.set(LIBRARY_WIDTH, panes.libraryWidth());
    settings.set(SIDE_WIDTH, panes.sideWidth());
    settings.set(TAB, side.tab());
  }

  String title() {
    var document = services.desk().state().shown().document();
    return document.title().isEmpty()
        ? Messages.get("app.name")
        : Messages.get("app.title", document.title());
  }
}
