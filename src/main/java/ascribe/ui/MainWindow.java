package ascribe.ui;

import ascribe.store.Settings;
import ascribe.ui.card.SelectionCard;
import ascribe.ui.export.SaveDialog;
import ascribe.ui.filter.FilterBar;
import ascribe.ui.kit.Presence;
import ascribe.ui.library.ClipboardBar;
import ascribe.ui.library.LibraryMenu;
import ascribe.ui.library.LibraryPane;
import ascribe.ui.library.Sheet;
import ascribe.ui.notice.NoticeBar;
import ascribe.ui.picture.PictureSheet;
import ascribe.ui.print.Printing;
import ascribe.ui.side.SidePanel;
import javafx.scene.Node;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/// The window's content: library, page and side panel under one bar.
final class MainWindow extends StackPane implements TopBar.Actions, PageKeys.Actions {

  private final Services services;
  private final LibraryPane library;
  private final ClipboardBar clipboard;
  private final FilterBar filter;
  private final SelectionCard card;
  private final ReadingArea reading;
  private final EmptyPage empty;
  private final SidePanel side;
  private final PaneSet panes;
  private final TopBar top;
  private final StatusBar status;
  private final Overlays overlays;
  private final Printing printing;
  private final Sheet sheet = new Sheet();

  MainWindow(
      Services services,
      LibraryPane.Actions libraryActions,
      LibraryMenu.Outside outside,
      SaveDialog saveDialog) {
    this.services = services;
    var settings = services.library().settings();
    LayerMemory.of(settings, services.desk());
    getStyleClass().add("main-window");
    library = LibraryParts.pane(services, sheet, libraryActions, outside, saveDialog);
    clipboard = new ClipboardBar(services.documents());
    filter = new FilterBar(services.desk(), settings);
    card = new SelectionCard(services.desk());
    var picture =
        new PictureSheet(services.desk(), saveDialog, services.workers(), services.notices());
    side = new SidePanel(services.desk(), card, picture::open);
    reading = new ReadingArea(services, card, this);
    empty = new EmptyPage(services, libraryActions, () -> Samples.add(services));
    var page = new StackPane(reading, empty);
    var middle =
        new VBox(
            new NoticeBar(services.notices(), reading.page()),
            clipboard,
            filter,
            new FilterLack(services, filter),
            page);
    middle.getStyleClass().add("middle");
    VBox.setVgrow(page, Priority.ALWAYS);
    var look = new ThemeMenu(settings, services.themes(), reading.page());
    top = new TopBar(services.desk(), this, look.button());
    panes = new PaneSet(settings, library, middle, reading.page(), side, card, top::show);
    status = new StatusBar(services.board(), reading.page());
    var body = new BorderPane(panes.node());
    body.setTop(top);
    body.setBottom(status);
    printing =
        new Printing(
            services.desk(),
            reading.page()::typography,
            services.workers(),
            services.board(),
            services.notices());
    var commands = new WindowCommands(this, services, card, libraryActions, look);
    overlays = Overlays.of(services, sheet, side::ticked, saveDialog, picture, commands::all);
    getChildren().add(body);
    overlays.over(this);
    overlays.all().forEach(o -> Presence.giveBackKeyboard(o, reading.page()));
    Presence.giveBackKeyboard(clipboard, reading.page());
    widthProperty().subscribe(w -> panes.width(w.doubleValue()));
    services.desk().onOpen(session -> library.opened(session.state().base().document().id()));
    services.desk().follow(state -> status.say(StatusText.of(state)));
  }

  @Override
  public void library() {
    panes.toggleLibrary();
  }

  @Override
  public void side() {
    panes.toggleSide();
  }

  @Override
  public void find() {
    reading.openFind();
  }

  @Override
  public void export() {
    overlays.export().open();
  }

  @Override
  public void print(Node button) {
    printing.ask(button);
  }

  void print() {
    top.print();
  }

  @Override
  public void shortcuts() {
    overlays.shortcuts().open();
  }

  Overlays overlays() {
    return overlays;
  }

  /// Brings a tab of the side panel to the front, and the panel with it.
  void openTab(int tab) {
    panes.showSide();
    side.tab(tab);
    side.focusList();
  }

  SidePanel sidePanel() {
    return side;
  }

  ClipboardBar clipboard() {
    return clipboard;
  }

  /// What stands there while the library is empty.
  EmptyPage empty() {
    return empty;
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
    if (overlays.close()
        || clipboard.close()
        || reading.find().close()
        || services.notices().dismissLatest()) {
      return;
    }
    if (desk.state().selectedPassage().isPresent()) {
      desk.session().select(null);
    } else {
      filter.clear();
    }
  }

  /// Gives the keyboard to the search over the library.
  void searchLibrary() {
    if (!library.isVisible()) {
      panes.toggleLibrary();
    }
    library.focusSearch();
  }

  /// Gives the keyboard to the next pane.
  void nextPane() {
    panes.next();
  }

  void keep(Settings settings) {
    panes.keep(settings);
    reading.keepPosition();
  }
}
