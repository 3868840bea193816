package ascribe.ui;

import ascribe.ui.desk.Desk;
import ascribe.ui.text.Typography;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCombination;

/// The keys that act in the whole window, and what each of them does.
final class ShellKeys {

  private static final double USUAL_SIZE = Typography.DEFAULT.size();

  private ShellKeys() {}

  /// @param open asks for files
  /// @param paste takes in what the clipboard has
  static WindowKeys of(MainWindow window, Desk desk, Runnable open, Runnable paste) {
    var ctrl = KeyCombination.SHORTCUT_DOWN;
    var shift = KeyCombination.SHIFT_DOWN;
    return new WindowKeys()
        .on(KeyCode.O, true, open, ctrl)
        .on(KeyCode.V, false, paste, ctrl)
        .on(KeyCode.F, true, window::find, ctrl)
        .on(KeyCode.F, true, window::searchLibrary, ctrl, shift)
        .on(KeyCode.E, true, window::export, ctrl)
        .on(KeyCode.P, true, window::print, ctrl)
        .on(KeyCode.P, true, window.overlays().palette()::open, ctrl, shift)
        .on(KeyCode.L, true, window.filter()::focusField, ctrl)
        .on(KeyCode.Z, false, () -> desk.session().undo(), ctrl)
        .on(KeyCode.Z, false, () -> desk.session().redo(), ctrl, shift)
        .on(KeyCode.LEFT, false, () -> desk.session().back(), KeyCombination.ALT_DOWN)
        .on(KeyCode.RIGHT, false, () -> desk.session().forward(), KeyCombination.ALT_DOWN)
        .on(KeyCode.PLUS, true, () -> window.reading().size(s -> s + 1), ctrl)
        .on(KeyCode.EQUALS, true, () -> window.reading().size(s -> s + 1), ctrl)
        .on(KeyCode.ADD, true, () -> window.reading().size(s -> s + 1), ctrl)
        .on(KeyCode.MINUS, true, () -> window.reading().size(s -> s - 1), ctrl)
        .on(KeyCode.SUBTRACT, true, () -> window.reading().size(s -> s - 1), ctrl)
        .on(KeyCode.DIGIT0, true, () -> window.reading().size(_ -> USUAL_SIZE), ctrl)
        .on(KeyCode.F1, true, window::shortcuts)
        .on(KeyCode.F6, true, window::nextPane)
        .on(KeyCode.F8, true, window::library)
        .on(KeyCode.F9, true, window::side)
        .onEscape(window::escape);
  }
}
