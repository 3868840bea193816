package ascribe.ui.library;

import ascribe.store.Library;
import ascribe.ui.i18n.Messages;
import ascribe.ui.kit.Icons;
import ascribe.ui.kit.Items;
import java.nio.file.Path;
import java.util.List;
import java.util.function.BiConsumer;
import javafx.geometry.Side;
import javafx.scene.control.Button;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/// The button whose menu does what concerns the whole library.
public final class LibraryMenu {

  private static final int MOST_RECENT = 10;

  private final Library library;
  private final LibraryModel model;
  private final LibraryTools tools;
  private final Trash trash;
  private final Corrections corrections;
  private final PeopleModel people;
  private final BiConsumer<String, @Nullable String> go;
  private final Sheet sheet;
  private final Outside outside;
  private final Button button;

  /// What only the program around the window can do.
  ///
  /// @param restore asks for a backup and starts the window anew over it
  /// @param showFolder shows the folder of the library in the system's own way
  public record Outside(Runnable restore, Runnable showFolder) {}

  /// @param go opens a document, at a mark when one is given
  public LibraryMenu(
      Library library,
      LibraryModel model,
      LibraryTools tools,
      Trash trash,
      Corrections corrections,
      PeopleModel people,
      BiConsumer<String, @Nullable String> go,
      Sheet sheet,
      Outside outside) {
    this.library = library;
    this.model = model;
    this.tools = tools;
    this.trash = trash;
    this.corrections = corrections;
    this.people = people;
    this.go = go;
    this.sheet = sheet;
    this.outside = outside;
    this.button = Icons.button(Feather.MORE_HORIZONTAL, Messages.get("library.more"), this::show);
    button.setId("library-menu");
  }

  Button button() {
    return button;
  }

  private void show() {
    var menu = new ContextMenu();
    menu.getItems().setAll(items());
    menu.show(button, Side.BOTTOM, 0, 0);
  }

  private List<MenuItem> items() {
    var again = Items.of(Messages.get("library.tagAgain"), tools::tagAgain);
    var restore = Items.of(Messages.get("backup.restore"), outside.restore());
    again.setDisable(library.readOnly());
    restore.setDisable(library.readOnly());
    return List.of(
        recent(),
        Items.of(Messages.get("people.title") + " …", this::openPeople),
        Items.of(Messages.get("drift.title") + " …", this::openDrift),
        new SeparatorMenuItem(),
        Items.of(Messages.get("share.title"), tools::share),
        Items.of(Messages.get("asked.title") + " …", corrections::show),
        again,
        new SeparatorMenuItem(),
        Items.of(Messages.get("trash.title") + " …", this::openTrash),
        Items.of(Messages.get("backup.title"), tools::backUp),
        restore,
        Items.of(Messages.get("library.folder"), outside.showFolder()));
  }

  private Menu recent() {
    var menu = new Menu(Messages.get("library.recent"));
    for (var file : library.settings().recentFiles().stream().limit(MOST_RECENT).toList()) {
      var item = Items.of(name(file), () -> model.add(List.of(file)));
      item.setMnemonicParsing(false);
      menu.getItems().add(item);
    }
    menu.setDisable(menu.getItems().isEmpty());
    menu.getItems()
        .addAll(
            new SeparatorMenuItem(),
            Items.of(Messages.get("library.forget"), library.settings()::forgetRecentFiles));
    return menu;
  }

  private static String name(Path file) {
    var folder = file.getParent();
    return folder == null ? file.toString() : file.getFileName() + " – " + folder;
  }

  private void openPeople() {
    sheet.open(Messages.get("people.title"), new PeopleView(people, this::leave));
  }

  private void openDrift() {
    sheet.open(Messages.get("drift.title"), new DriftView(people, this::leave));
  }

  private void leave(String document, @Nullable String mark) {
    sheet.close();
    go.accept(document, mark);
  }

  private void openTrash() {
    sheet.open(Messages.get("trash.title"), new TrashView(trash));
  }
}
