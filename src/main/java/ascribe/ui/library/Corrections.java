package ascribe.ui.library;

import ascribe.store.Library;
import ascribe.store.StoreException;
import ascribe.ui.desk.Desk;
import ascribe.ui.i18n.Messages;
import ascribe.ui.notice.Notices;
import ascribe.ui.task.BackgroundTask;
import ascribe.ui.task.Latest;
import ascribe.ui.task.Workers;

/// Brings up the corrections that have no place in the open document.
public final class Corrections {

  private final Library library;
  private final Desk desk;
  private final Workers workers;
  private final Notices notices;
  private final Sheet sheet;
  private final Latest looking = new Latest();

  public Corrections(Library library, Desk desk, Workers workers, Notices notices, Sheet sheet) {
    this.library = library;
    this.desk = desk;
    this.workers = workers;
    this.notices = notices;
    this.sheet = sheet;
    desk.onOpen(session -> look(session.state().base().document().id()));
  }

  private void look(String id) {
    if (!id.isEmpty()) {
      BackgroundTask.of(_ -> library.asked(id).size())
          .in(looking)
          .onSuccess(n -> {
            if (n > 0) {
              notices.offer(
                  Messages.get("asked.notice", n), Messages.get("asked.show"), this::show);
            }
          })
          .onError(StoreException.class, notices::problem)
          .on(workers);
    }
  }

  /// Lists them.
  void show() {
    if (desk.isEmpty()) {
      return;
    }
    var id = desk.state().base().document().id();
    BackgroundTask.of(_ -> library.asked(id))
        .onSuccess(asked ->
            sheet.open(Messages.get("asked.title"), new AskedView(desk, asked, library::settle)))
        .onError(StoreException.class, notices::problem)
        .on(workers);
  }
}
