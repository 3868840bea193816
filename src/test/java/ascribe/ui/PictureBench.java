package ascribe.ui;

import static ascribe.ui.BenchWindow.onToolkit;

import ascribe.ui.picture.PictureSheet;
import ascribe.ui.side.SidePanel;
import java.util.Locale;
import javafx.scene.control.Button;

/// Measures the pictures of a long text: the timeline small and large, closer, and the voices.
record PictureBench(BenchWindow window) {

  private static final int DATES = 1;

  /// A line of the table.
  ///
  /// @param name of the text in the table
  /// @param title of the document
  String measure(String name, String title) {
    window.open(title);
    window.settle();
    double panel = window.took(() -> panel().tab(DATES));
    double timeline = window.took(() -> press("timeline-large"));
    double closer = window.took(() -> press("zoom-closer"));
    double timelinePng = window.took(() -> press("save-png"));
    double voices = window.took(() -> panel().voicesLarge());
    double voicesPng = window.took(() -> press("save-png"));
    onToolkit(() -> {
      panel().tab(0);
      return ((PictureSheet) window.stage().getScene().lookup(".picture-sheet")).close();
    });
    return String.format(
        Locale.ROOT,
        "| %s | %.0f ms | %.0f ms | %.0f ms | %.0f ms | %.0f ms | %.0f ms |",
        name,
        panel,
        timeline,
        closer,
        timelinePng,
        voices,
        voicesPng);
  }

  private SidePanel panel() {
    return (SidePanel) window.stage().getScene().lookup(".side-panel");
  }

  private boolean press(String id) {
    var button = (Button) window.stage().getScene().lookup("#" + id);
    button.fire();
    return true;
  }
}
