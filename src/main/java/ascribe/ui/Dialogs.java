package ascribe.ui;

import ascribe.ui.export.SaveDialog;
import java.nio.file.Path;
import java.util.List;

/// The dialogs of the system, which open outside the window.
///
/// @param open asks for files to read; none when the reader does not want to
record Dialogs(OpenDialog open, SaveDialog save) {

  /// Asks the reader for files.
  @FunctionalInterface
  interface OpenDialog {
    List<Path> choose();
  }
}
