package ascribe.ui;

import ascribe.review.Passage;
import ascribe.ui.about.AboutSheet;
import ascribe.ui.command.Command;
import ascribe.ui.command.CommandPalette;
import ascribe.ui.export.ExportPane;
import ascribe.ui.export.SaveDialog;
import ascribe.ui.library.Sheet;
import ascribe.ui.picture.PictureSheet;
import java.util.List;
import java.util.function.Supplier;
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

  /// @param ticked the marks that are chosen for export
  /// @param commands that the palette offers
  static Overlays of(
      Services services,
      Sheet sheet,
      Supplier<List<Passage>> ticked,
      SaveDialog saveDialog,
      PictureSheet picture,
      Supplier<List<Command>> commands) {
    var export =
        new ExportPane(
            services.desk(),
            services.library(),
            ticked,
            saveDialog,
            services.workers(),
            services.board(),
            services.notices());
    var about = new AboutSheet();
    var palette = new CommandPalette(commands);
    var shortcuts =
        new ShortcutSheet(
            Platforms.modifier(), services.library().settings(), palette::open, about::open);
    return new Overlays(sheet, export, picture, shortcuts, about, palette);
  }

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
