package ascribe.ui.desk;

import ascribe.model.AnnotatedDocument;
import ascribe.model.Document;
import ascribe.review.Review;
import ascribe.session.Session;
import ascribe.store.Library;
import ascribe.store.StoreException;
import ascribe.ui.i18n.Messages;
import ascribe.ui.notice.Notices;
import ascribe.ui.task.BackgroundTask;
import ascribe.ui.task.Latest;
import ascribe.ui.task.TaskBoard;
import ascribe.ui.task.Workers;
import java.time.InstantSource;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntConsumer;
import org.jspecify.annotations.Nullable;

/// Brings a document from the library to the desk: its text at once, its marks as soon as they are
/// found.
public final class Opener {

  private final Library library;
  private final Tagger tagger;
  private final Desk desk;
  private final Workers workers;
  private final Notices notices;
  private final Latest opening = new Latest();
  private final Searches searches = new Searches();
  private final DeskSearch search;
  private IntConsumer onOpened = _ -> {};
  private Runnable onChanged = () -> {};
  private boolean stale = false;

  public Opener(
      Library library,
      Tagger tagger,
      Desk desk,
      Workers workers,
      TaskBoard board,
      Notices notices) {
    this.library = library;
    this.tagger = tagger;
    this.desk = desk;
    this.workers = workers;
    this.notices = notices;
    this.search =
        new DeskSearch(library, tagger, desk, searches, workers, board, notices, this::found);
  }

  /// What waits to be looked through, besides what is opened here.
  public Searches searches() {
    return searches;
  }

  /// @param annotated what was found before, if anything
  /// @param stale another version of the tagger found it
  private record Loaded(
      Document document,
      @Nullable AnnotatedDocument annotated,
      Review review,
      int position,
      boolean stale) {}

  /// Told where the reader was, in UTF-16 units, after a document was laid open.
  public void onOpened(IntConsumer listener) {
    onOpened = listener;
  }

  /// Told after marks or corrections were kept.
  public void onChanged(Runnable listener) {
    onChanged = listener;
  }

  /// Opens the document with this identifier.
  public void open(String id) {
    open(id, null);
  }

  /// Opens a document, and selects a mark in it when one is given.
  public void open(String id, @Nullable String mark) {
    if (id.equals(desk.state().base().document().id()) && mark != null) {
      desk.session().select(mark);
      return;
    }
    searches.take(id);
    BackgroundTask.of(_ -> load(id))
        .named(Messages.get("task.opening"))
        .in(opening)
        .onSuccess(found -> lay(found, mark))
        .onError(StoreException.class, notices::problem)
        .onEnd(() -> searches.free(id))
        .on(workers);
  }

  private Optional<Loaded> load(String id) {
    return library
        .document(id)
        .map(document ->
            new Loaded(
                document,
                library.annotations(id).orElse(null),
                library.loadReview(id),
                library.position(document),
                library.entry(id).map(e -> !tagger.accepts(e.pipeline())).orElse(true)));
  }

  private void lay(Optional<Loaded> found, @Nullable String mark) {
    if (found.isEmpty()) {
      notices.problem(Messages.get("library.gone"));
      return;
    }
    var loaded = found.get();
    var annotated = loaded.annotated();
    var base = annotated == null ? AnnotatedDocument.untagged(loaded.document()) : annotated;
    var id = loaded.document().id();
    var session = new Session(base, loaded.review(), r -> keep(id, r), InstantSource.system());
    desk.open(session, annotated == null);
    onOpened.accept(loaded.position());
    stale = annotated != null && loaded.stale();
    if (mark != null) {
      session.select(mark);
    }
    if (annotated == null) {
      search.start(session);
    } else if (stale) {
      search.offer(session, Messages.get("tagging.stale"), Messages.get("tagging.again"));
    }
  }

  /// Keeps a correction in the moment it is made, before anything else can happen to it.
  private void keep(String id, Review review) {
    try {
      library.saveReview(id, review);
      onChanged.run();
    } catch (StoreException e) {
      notices.problem(e);
    }
  }

  /// Whether another version of the tagger found the marks of the open document, or a search for
  /// them was stopped.
  public boolean stale() {
    return stale || desk.unsearched();
  }

  /// Finds the marks of the open document anew; corrections stay.
  public void tagAgain() {
    if (!desk.isEmpty()) {
      search.start(desk.session());
    }
  }

  /// Ends every search for marks of documents that went into the trash.
  public void leave(Set<String> trashed) {
    searches.drop(trashed);
    search.leave(trashed);
  }

  private void found(Session session) {
    stale = stale && session != desk.session();
    onChanged.run();
  }
}
