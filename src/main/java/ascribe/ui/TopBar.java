package ascribe.ui;

import ascribe.ui.desk.Desk;
import ascribe.ui.edit.EditWords;
import ascribe.ui.i18n.Messages;
import ascribe.ui.kit.Icons;
import java.util.Optional;
import javafx.geometry.Orientation;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Separator;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.feather.Feather;

/// The bar above everything: which layers are shown, and what can be done with the document.
final class TopBar extends HBox {

  /// What the bar asks of the window.
  interface Actions {
    void library();

    void side();

    void find();

    void export();

    /// @param button under which to ask what
    void print(Node button);

    void shortcuts();
  }

  private final LayerSwitches layers;
  private final ToggleButton library;
  private final ToggleButton side;
  private final Button undo;
  private final Button redo;
  private final Button print;
  private final Actions actions;

  /// @param more further buttons, between the document's and the panel's
  TopBar(Desk desk, Actions actions, Node... more) {
    this.actions = actions;
    getStyleClass().add("top-bar");
    setAlignment(Pos.CENTER_LEFT);
    layers = new LayerSwitches(desk);
    library = Icons.toggle(Feather.BOOK_OPEN, Messages.get("top.library"));
    library.setOnAction(_ -> actions.library());
    side = Icons.toggle(Feather.SIDEBAR, Messages.get("top.side"));
    side.setOnAction(_ -> actions.side());
    undo = Icons.button(Feather.ROTATE_CCW, Messages.get("top.undo"), () -> desk.session().undo());
    redo = Icons.button(Feather.ROTATE_CW, Messages.get("top.redo"), () -> desk.session().redo());
    var find = Icons.button(Feather.SEARCH, Messages.get("top.find"), actions::find);
    var export = Icons.button(Feather.SHARE, Messages.get("top.export"), actions::export);
    export.setId("export");
    print = Icons.button(Feather.PRINTER, Messages.get("top.print"), this::print);
    print.setId("print");
    var help = Icons.button(Feather.HELP_CIRCLE, Messages.get("top.shortcuts"), actions::shortcuts);
    var space = new Region();
    setHgrow(space, Priority.ALWAYS);
    getChildren()
        .addAll(
            library,
            new Separator(Orientation.VERTICAL),
            layers,
            space,
            undo,
            redo,
            new Separator(Orientation.VERTICAL),
            find,
            export,
            print);
    getChildren().addAll(more);
    getChildren().addAll(help, side);
    widthProperty().subscribe(this::fit);
    desk.follow(_ -> {
      var undoes = desk.session().undoes().map(EditWords::of);
      var redoes = desk.session().redoes().map(EditWords::of);
      offer(undo, undoes.map(e -> Messages.get("top.undoWhat", e)), Messages.get("top.undo"));
      offer(redo, redoes.map(e -> Messages.get("top.redoWhat", e)), Messages.get("top.redo"));
    });
  }

  /// @param what the button would do now; nothing when it can do nothing
  private static void offer(Button button, Optional<String> what, String otherwise) {
    button.setDisable(what.isEmpty());
    button.getTooltip().setText(what.orElse(otherwise));
  }

  /// Prints, or asks what to print.
  void print() {
    actions.print(print);
  }

  /// Takes the words of the layers away when there is no room for them.
  private void fit(Number width) {
    if (width.doubleValue() > 0) {
      layers.compact(false);
      layers.compact(prefWidth(-1) > width.doubleValue());
    }
  }

  /// The window can be made as narrow as the bar is without words.
  @Override
  protected double computeMinWidth(double height) {
    return 0;
  }

  /// Says which panes are shown.
  void show(boolean libraryShown, boolean sideShown) {
    library.setSelected(libraryShown);
    side.setSelected(sideShown);
  }
}
