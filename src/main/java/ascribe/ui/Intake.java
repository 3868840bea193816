package ascribe.ui;

import ascribe.importing.Failed;
import ascribe.importing.Import;
import ascribe.importing.Imported;
import ascribe.importing.Importers;
import ascribe.ui.i18n.Messages;
import ascribe.ui.library.ClipboardBar;
import ascribe.ui.task.BackgroundTask;
import java.io.File;
import java.util.List;
import java.util.Objects;
import javafx.scene.Scene;
import javafx.scene.input.Clipboard;
import javafx.scene.input.DragEvent;
import javafx.scene.input.TransferMode;

/// How texts come in: chosen, dropped or pasted.
final class Intake {

  private final Services services;
  private final Dialogs dialogs;

  Intake(Services services, Dialogs dialogs) {
    this.services = services;
    this.dialogs = dialogs;
  }

  /// Takes what is dropped on the window.
  void listenTo(Scene scene) {
    scene.addEventHandler(DragEvent.DRAG_OVER, Intake::dragOver);
    scene.addEventHandler(DragEvent.DRAG_DROPPED, this::dropped);
  }

  void choose() {
    var files = dialogs.open().choose();
    if (!files.isEmpty()) {
      services.documents().add(files);
    }
  }

  /// Takes the clipboard: its files at once, its text when `bar` has asked what it is called.
  void paste(ClipboardBar bar) {
    var clipboard = Clipboard.getSystemClipboard();
    if (clipboard.hasFiles()) {
      add(clipboard.getFiles());
      return;
    }
    var plain = Objects.requireNonNullElse(clipboard.getString(), "");
    var html = clipboard.getHtml();
    if (plain.isBlank() && (html == null || html.isBlank())) {
      services.notices().tell(Messages.get("paste.nothing"));
      return;
    }
    BackgroundTask.of(_ -> Importers.fromClipboard(plain, html))
        .onSuccess(read -> pasted(read, bar))
        .on(services.workers());
  }

  private void pasted(Import read, ClipboardBar bar) {
    switch (read) {
      case Imported imported -> bar.ask(imported);
      case Failed failed ->
          services.notices().problem(Messages.of(failed.reason(), Messages.get("paste.clipboard")));
    }
  }

  private static void dragOver(DragEvent event) {
    if (event.getDragboard().hasFiles()) {
      event.acceptTransferModes(TransferMode.COPY);
      event.consume();
    }
  }

  private void dropped(DragEvent event) {
    boolean files = event.getDragboard().hasFiles();
    if (files) {
      add(event.getDragboard().getFiles());
    }
    event.setDropCompleted(files);
    event.consume();
  }

  private void add(List<File> files) {
    services.documents().add(files.stream().map(File::toPath).toList());
  }
}
