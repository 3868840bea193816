package ascribe.ui;

import ascribe.store.Entry;
import ascribe.ui.i18n.Messages;
import ascribe.ui.kit.Icons;
import ascribe.ui.kit.Presence;
import ascribe.ui.library.LibraryPane;
import javafx.collections.ListChangeListener;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/// Stands in place of the page while the library is empty, and says how a text comes in.
final class EmptyPage extends VBox {

  private final Services services;
  private boolean listed = false;

  /// @param sample puts the documents that come with the program into the library
  EmptyPage(Services services, LibraryPane.Actions files, Runnable sample) {
    this.services = services;
    getStyleClass().add("empty-page");
    var title = new Label(Messages.get("empty.title"));
    title.getStyleClass().add("empty-title");
    var drop = words("empty.drop");
    var open = button("empty-open", Feather.FOLDER_PLUS, "empty.open", files.choose());
    var paste = button("empty-paste", Feather.CLIPBOARD, "empty.paste", files.paste());
    var seeds = button("empty-sample", Feather.BOOK_OPEN, "empty.sample", sample);
    open.getStyleClass().add("accent");
    var buttons = new FlowPane(open, paste, seeds);
    buttons.getStyleClass().add("empty-buttons");
    getChildren().addAll(title, drop, buttons, words("empty.offline"));
    services.desk().follow(_ -> refresh());
    services
        .documents()
        .entries()
        .addListener(
            (ListChangeListener<Entry>)
                _ -> {
                  listed = true;
                  refresh();
                });
    refresh();
  }

  private static Label words(String key) {
    var label = new Label(Messages.get(key));
    label.setWrapText(true);
    label.getStyleClass().add("empty-words");
    return label;
  }

  private static Button button(String id, Feather icon, String key, Runnable action) {
    var button = new Button(Messages.get(key, Platforms.modifier()), Icons.of(icon));
    button.setId(id);
    button.setOnAction(_ -> action.run());
    return button;
  }

  /// Says that the library was looked through and holds nothing.
  void nothingThere() {
    listed = true;
    refresh();
  }

  private void refresh() {
    Presence.show(
        this, listed && services.desk().isEmpty() && services.documents().entries().isEmpty());
  }
}
