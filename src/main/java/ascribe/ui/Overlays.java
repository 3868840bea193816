package ascribe.ui;

import ascribe.ui.about.AboutSheet;
import ascribe.ui.command.CommandPalette;
import ascribe.ui.export.ExportPane;
import ascribe.ui.library.Sheet;
import ascribe.ui.picture.PictureSheet;
import java.util.List;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.layout.StackPane;

/// What can lie over the panes of the window, the one that opens last above the others.
record Overlays(
    Sheet sheet,
    ExportPane export,
    PictureSheet picture,
    ShortcutSheet shortcuts,
    AboutSheet about,
    CommandPalette palette) {

  private static final Insets UNDER_THE_BAR = new Insets(52, 12, 12, 12);

  /// Lays all of them, still closed, over what `window` has.
  void over(StackPane window) {
    StackPane.setAlignment(export, Pos.TOP_RIGHT);
    StackPane.setAlignment(sheet, Pos.TOP_CENTER);
    StackPane.setAlignment(palette, Pos.TOP_CENTER);
    all()
        .forEach(o -> {
          StackPane.setMargin(o, UNDER_THE_BAR);
          o.visibleProperty()
              .subscribe(shown -> {
                if (shown) {
                  o.toFront();
                }
              });
        });
    window.getChildren().addAll(all());
  }

  List<Node> all() {
    return List.of(sheet, export, picture, shortcuts, about, palette);
  }

  /// Closes the one in front.
  ///
  /// @return false when none was there
  boolean close() {
    return palette.close()
        || about.close()
        || shortcuts.close()
        || export.close()
        || picture.close()
        || sheet.close();
  }
}
