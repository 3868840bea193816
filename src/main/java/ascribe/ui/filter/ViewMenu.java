package ascribe.ui.filter;

import ascribe.store.Setting;
import ascribe.store.Settings;
import ascribe.ui.desk.Desk;
import ascribe.ui.i18n.Messages;
import ascribe.ui.kit.AskBar;
import ascribe.ui.kit.Icons;
import ascribe.ui.kit.Items;
import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Side;
import javafx.scene.control.Button;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import org.kordamp.ikonli.feather.Feather;

/// The button with the views that the reader has saved.
final class ViewMenu {

  private static final Setting<String> VIEWS = Setting.text("filter.views", "");

  private final Desk desk;
  private final Settings settings;
  private final AskBar ask;
  private final ContextMenu menu = new ContextMenu();
  private final Button button;

  ViewMenu(Desk desk, Settings settings, AskBar ask) {
    this.desk = desk;
    this.settings = settings;
    this.ask = ask;
    button = Icons.button(Feather.BOOKMARK, Messages.get("views.title"), this::open);
    button.setId("views");
  }

  Button button() {
    return button;
  }

  SavedViews saved() {
    return SavedViews.of(settings.get(VIEWS));
  }

  private void open() {
    menu.getItems().setAll(items());
    menu.show(button, Side.BOTTOM, 0, 4);
  }

  private List<MenuItem> items() {
    var views = saved().views();
    var items = new ArrayList<MenuItem>();
    for (var view : views) {
      items.add(Items.of(view.name(), () -> view.show(desk.session())));
    }
    if (!views.isEmpty()) {
      items.add(new SeparatorMenuItem());
    }
    items.add(Items.of(Messages.get("views.save"), this::save));
    if (!views.isEmpty()) {
      var remove = new Menu(Messages.get("views.remove"));
      for (var view : views) {
        remove.getItems().add(Items.of(view.name(), () -> keep(saved().without(view.name()))));
      }
      items.add(remove);
    }
    return items;
  }

  void save() {
    ask.ask(
        Messages.get("views.ask"),
        desk.state().filter().text(),
        name -> keep(saved().with(SavedViews.View.of(name, desk.state()))),
        button::requestFocus);
  }

  private void keep(SavedViews views) {
    settings.set(VIEWS, views.stored());
  }
}
