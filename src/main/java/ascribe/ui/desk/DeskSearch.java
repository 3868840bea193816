package ascribe.ui.desk;

import ascribe.model.AnnotatedDocument;
import ascribe.model.Document;
import ascribe.nlp.Progress;
import ascribe.session.Session;
import ascribe.store.Library;
import ascribe.store.StoreException;
import ascribe.ui.i18n.Messages;
import ascribe.ui.notice.Notice;
import ascribe.ui.notice.Notices;
import ascribe.ui.task.BackgroundTask;
import ascribe.ui.task.Latest;
import ascribe.ui.task.TaskBoard;
import ascribe.ui.task.Workers;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// The search for the marks of the open document. It goes on when another one is opened, until that
/// one needs a search too.
final class DeskSearch {

  private static final System.Logger LOG = System.getLogger(DeskSearch.class.getName());

  private final Library library;
  private final Tagger tagger;
  private final Desk desk;
  private final Searches searches;
  private final Workers workers;
  private final TaskBoard board;
  private final Notices notices;
  private final Consumer<Session> onFound;
  private final Latest slot = new Latest();

  /// Counts the searches, and is one more where the latest was ended by the program.
  private int latest = 0;

  private String searched = "";
  private @Nullable Notice offered;

  /// @param onFound told after marks were kept
  DeskSearch(
      Library library,
      Tagger tagger,
      Desk desk,
      Searches searches,
      Workers workers,
      TaskBoard board,
      Notices notices,
      Consumer<Session> onFound) {
    this.library = library;
    this.tagger = tagger;
    this.desk = desk;
    this.searches = searches;
    this.workers = workers;
    this.board = board;
    this.notices = notices;
    this.onFound = onFound;
    desk.onOpen(_ -> withdraw());
  }

  void start(Session session) {
    var document = session.state().base().document();
    int number = ++latest;
    searched = document.id();
    withdraw();
    searches.take(document.id());
    desk.searching(session);
    BackgroundTask.of(progress -> find(document, progress))
        .named(Messages.get("task.tagging", document.title()))
        .shownOn(board)
        .in(slot)
        .onSuccess(annotated -> {
          desk.arrive(session, annotated);
          onFound.accept(session);
        })
        .onError(
            StoreException.class,
            e -> {
              desk.searchEnded(session);
              notices.problem(e);
            })
        .onError(Throwable.class, e -> fail(session, e))
        .onCancel(() -> cancelled(session, number))
        .onEnd(() -> searches.free(document.id()))
        .on(workers);
  }

  private AnnotatedDocument find(Document document, Progress progress) {
    var annotated = tagger.tag(document, progress);
    if (!library.readOnly()) { // a window that only reads still shows them
      library.saveAnnotations(document.id(), annotated, tagger.version());
    }
    return annotated;
  }

  private void fail(Session session, Throwable e) {
    LOG.log(System.Logger.Level.ERROR, "Tagging failed", e);
    desk.searchEnded(session);
    notices.problem(Messages.get("tagging.failed", session.state().base().document().title()));
  }

  /// A search that a later one or the trash ended is nobody's decision.
  private void cancelled(Session session, int number) {
    if (number != latest) {
      return;
    }
    searches.decline(searched);
    desk.searchEnded(session);
    if (session == desk.session()) {
      offer(session, Messages.get("tagging.stopped"), Messages.get("tagging.start"));
    }
  }

  /// Offers to search the open document, as long as it is the open one.
  ///
  /// @param words on the button that starts the search
  void offer(Session session, String text, String words) {
    withdraw();
    offered = notices.offer(text, words, () -> start(session));
  }

  private void withdraw() {
    if (offered != null) {
      notices.dismiss(offered);
      offered = null;
    }
  }

  /// Ends the search when its document is among those that went into the trash.
  void leave(Set<String> trashed) {
    if (trashed.contains(searched)) {
      latest++;
      slot.cancel();
    }
  }
}
