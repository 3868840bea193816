package ascribe.ui.side;

import ascribe.ui.desk.Desk;
import ascribe.ui.i18n.Messages;
import ascribe.ui.kit.AskBar;
import ascribe.ui.kit.Lists;
import ascribe.ui.kit.Presence;
import ascribe.ui.kit.Rows;
import ascribe.ui.picture.Portrayal;
import ascribe.ui.voices.VoicesSection;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.MenuItem;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.VBox;

/// Who speaks: a click filters the text to one voice.
public final class ActorsPanel extends VBox {

  private final Desk desk;
  private final ActorsModel model = new ActorsModel();
  private final VoicesSection voices;
  private final Label nothing = new Label();
  private final ListView<ActorRow> list =
      Lists.filling("actors", Messages.get("actors.title"), nothing);
  private final ActorMenu menu;
  private final ActorDrag drag;

  /// @param large shows the portrait large
  public ActorsPanel(Desk desk, Consumer<Portrayal> large) {
    this.desk = desk;
    getStyleClass().add("actors-panel");
    var ask = new AskBar(Messages.get("ask.accept"), Messages.get("ask.cancel"));
    voices = new VoicesSection(this::choose, () -> large.accept(portrayal()));
    menu = new ActorMenu(desk, ask, list::requestFocus);
    drag = new ActorDrag(menu::merge);
    list.setCellFactory(_ -> cell());
    list.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
    list.setContextMenu(contextMenu());
    var search = new SearchBox(Messages.get("actors.search"), this::search, list::requestFocus);
    getChildren().addAll(search, voices, ask, list);
    desk.follow(state -> {
      model.show(state);
      refresh();
    });
  }

  private void search(String letters) {
    model.search(letters);
    refresh();
  }

  private void refresh() {
    nothing.setText(Messages.get(lack()));
    voices.show(model.voices());
    Presence.show(voices, !desk.isEmpty() && !unread());
    Rows.show(list, model.rows(), ActorsPanel::key);
  }

  private String lack() {
    if (desk.isEmpty()) {
      return "actors.noText";
    }
    return unread() ? Unread.key(desk) : model.searching() ? "actors.notFound" : "actors.empty";
  }

  /// Where nothing has been looked for, nothing is said of what there is.
  private boolean unread() {
    return desk.awaiting() && desk.state().passages().isEmpty();
  }

  private static Object key(ActorRow row) {
    return switch (row) {
      case ActorRow.Head h -> h.voice().id();
      case ActorRow.Mentioned m -> m.mention().span();
    };
  }

  private ActorCell cell() {
    var cell =
        new ActorCell(
            new ActorCell.Actions() {
              @Override
              public void toggle(Voice voice) {
                ActorsPanel.this.toggle(voice);
              }

              @Override
              public void exclude(Voice voice) {
                var filter = desk.state().filter();
                desk.session().filter(VoiceFilter.exclude(filter, voice));
              }
            });
    drag.listenTo(cell);
    cell.setOnMouseClicked(event -> clicked(cell.getItem(), event));
    return cell;
  }

  private void clicked(@org.jspecify.annotations.Nullable ActorRow row, MouseEvent event) {
    if (row != null && event.getButton() == MouseButton.PRIMARY) {
      act(row, event.isShortcutDown());
    }
  }

  private void act(ActorRow row, boolean add) {
    switch (row) {
      case ActorRow.Head h -> menu.filter(h, add ? ActorMenu.Click.ADD : ActorMenu.Click.ONLY);
      case ActorRow.Mentioned m -> desk.session().go(m.mention().span());
    }
  }

  /// The portrait, to be shown large.
  Portrayal portrayal() {
    return new VoicesPortrayal(desk, model, this::choose);
  }

  /// Chooses an actor of the portrait.
  private void choose(String id) {
    desk.state()
        .shown()
        .actor(id)
        .ifPresent(actor ->
            desk.session()
                .filter(VoiceFilter.choose(desk.state().filter(), new Voice.Known(actor))));
  }

  private void toggle(Voice voice) {
    model.toggle(voice);
    refresh();
  }

  private void key(KeyEvent event) {
    var row = list.getSelectionModel().getSelectedItem();
    if (row == null) {
      return;
    }
    var head = row instanceof ActorRow.Head h ? h : null;
    boolean done =
        switch (event.getCode()) {
          case ENTER, SPACE -> {
            act(row, event.isShortcutDown());
            yield true;
          }
          case DELETE, BACK_SPACE -> head != null && exclude(head);
          case RIGHT -> head != null && !head.expanded() && expand(head);
          case LEFT -> head != null && head.expanded() && expand(head);
          case F2 -> head != null && rename(head);
          default -> false;
        };
    if (done) {
      event.consume();
    }
  }

  private boolean exclude(ActorRow.Head head) {
    menu.filter(head, ActorMenu.Click.EXCLUDE);
    return true;
  }

  private boolean expand(ActorRow.Head head) {
    toggle(head.voice());
    return true;
  }

  private boolean rename(ActorRow.Head head) {
    if (head.voice() instanceof Voice.Known(var actor)) {
      menu.rename(actor);
    }
    return true;
  }

  private ContextMenu contextMenu() {
    var context = new ContextMenu(new MenuItem()); // an empty menu would never show
    context.setOnShowing(_ -> {
      var row = list.getSelectionModel().getSelectedItem();
      context.getItems().setAll(row == null ? List.of() : menu.of(row));
    });
    return context;
  }
}
