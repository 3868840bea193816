package ascribe.ui.library;

import ascribe.importing.Imported;
import ascribe.importing.Importers;
import ascribe.model.Document;
import ascribe.review.WordDiff;
import ascribe.store.Entry;
import ascribe.store.Library;
import ascribe.store.Origin;
import ascribe.store.Setting;
import ascribe.store.StoreException;
import ascribe.ui.desk.Desk;
import ascribe.ui.desk.Opener;
import ascribe.ui.i18n.Messages;
import ascribe.ui.notice.Notice;
import ascribe.ui.notice.Notices;
import ascribe.ui.task.BackgroundTask;
import ascribe.ui.task.Latest;
import ascribe.ui.task.Workers;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.ScrollPane;

/// Notices that the file of the open document has another text by now, and asks what shall become
/// of that.
public final class ChangedFile {

  private final Library library;
  private final Desk desk;
  private final Opener opener;
  private final Workers workers;
  private final Notices notices;
  private final Sheet sheet;
  private final Latest looking = new Latest();

  public ChangedFile(
      Library library, Desk desk, Opener opener, Workers workers, Notices notices, Sheet sheet) {
    this.library = library;
    this.desk = desk;
    this.opener = opener;
    this.workers = workers;
    this.notices = notices;
    this.sheet = sheet;
    desk.onOpen(session -> look(session.state().base().document().id()));
  }

  private record Changed(Document before, Imported now) {}

  private void look(String id) {
    if (!id.isEmpty()) {
      BackgroundTask.of(_ -> find(id))
          .in(looking)
          .onSuccess(found -> found.ifPresent(this::ask))
          // A file that cannot be read now changes nothing: the library has its own copy.
          .onError(IOException.class, _ -> {})
          .onError(StoreException.class, notices::problem)
          .on(workers);
    }
  }

  private Optional<Changed> find(String id) throws IOException {
    var path =
        library
            .entry(id)
            .map(Entry::origin)
            .filter(o -> o.kind() == Origin.Kind.FILE)
            .map(Origin::path);
    if (path.isEmpty() || !Files.isRegularFile(Path.of(path.get()))) {
      return Optional.empty();
    }
    var file = Path.of(path.get());
    var known = library.original(id);
    if (known.isEmpty() || Arrays.equals(known.get(), Files.readAllBytes(file))) {
      return Optional.empty();
    }
    var before = library.document(id).orElseThrow();
    return Importers.read(file) instanceof Imported now
            && !now.document().sha256().equals(before.sha256())
            && !now.document().sha256().equals(library.settings().get(kept(id)))
        ? Optional.of(new Changed(before, now))
        : Optional.empty();
  }

  /// The hash of the text that the reader has seen and does not want.
  private static Setting<String> kept(String id) {
    return Setting.text("changed.kept." + id, "");
  }

  private void ask(Changed changed) {
    var show = new Notice.Action(Messages.get("changed.show"), () -> show(changed));
    var update = new Notice.Action(Messages.get("changed.update"), () -> update(changed));
    var keep = new Notice.Action(Messages.get("changed.keep"), () -> keep(changed));
    notices.offer(
        Messages.get("changed.notice", changed.before().title()),
        library.readOnly() ? List.of(show) : List.of(show, update, keep));
  }

  private void show(Changed changed) {
    var pieces = WordDiff.of(changed.before().text(), changed.now().document().text());
    var scroll = new ScrollPane(new ChangesText(pieces));
    scroll.setFitToWidth(true);
    scroll.setPrefHeight(400);
    sheet.open(Messages.get("changed.title"), scroll);
    ask(changed);
  }

  private void keep(Changed changed) {
    library.settings().set(kept(changed.before().id()), changed.now().document().sha256());
  }

  /// Everything happens before the reader can make another correction on the text that goes.
  private void update(Changed changed) {
    var state = desk.state();
    var before = changed.before();
    if (!state.base().document().id().equals(before.id())) {
      opener.open(before.id()); // where the question is asked again
      return;
    }
    var now = changed.now().document();
    var moved = state.review().reanchor(before.text(), now.text());
    try {
      library.update(before.id(), now, changed.now().original(), moved);
    } catch (StoreException e) {
      notices.problem(e);
      return;
    }
    desk.clear();
    opener.open(before.id());
    notices.tell(
        Messages.get(
            "changed.updated",
            moved.review().decisions().size(),
            moved.reworded(),
            moved.unresolved().size()));
  }
}
