package ascribe.ui.library;

import ascribe.model.Document;
import ascribe.nlp.Progress;
import ascribe.store.Entry;
import ascribe.store.Library;
import ascribe.store.StoreException;
import ascribe.ui.desk.Desk;
import ascribe.ui.desk.Tagger;
import ascribe.ui.i18n.Messages;
import ascribe.ui.task.BackgroundTask;
import ascribe.ui.task.TaskBoard;
import ascribe.ui.task.Workers;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/// Finds the marks of the documents that nobody has opened yet, one after the other, so that the
/// library shows who speaks in them.
public final class TagRest {

  private static final System.Logger LOG = System.getLogger(TagRest.class.getName());

  private final Library library;
  private final Tagger tagger;
  private final Desk desk;
  private final Workers workers;
  private final TaskBoard board;
  private final Runnable afterwards;
  private boolean running = false;

  /// @param afterwards runs when it stops, whatever it has done
  public TagRest(
      Library library,
      Tagger tagger,
      Desk desk,
      Workers workers,
      TaskBoard board,
      Runnable afterwards) {
    this.library = library;
    this.tagger = tagger;
    this.desk = desk;
    this.workers = workers;
    this.board = board;
    this.afterwards = afterwards;
  }

  /// Starts on `entries`, unless it is at work already or there is nothing to do.
  public void start(List<Entry> entries) {
    start(entries, e -> e.pipeline() == null, Messages.get("task.taggingRest"));
  }

  /// Finds the marks anew of every document in `entries` whose marks another version of the tagger
  /// found; corrections stay. What other readers shared stays as it is.
  ///
  /// @return how many documents that are, besides the open one
  public int again(List<Entry> entries) {
    return start(entries, e -> !tagger.accepts(e.pipeline()), Messages.get("task.taggingAgain"));
  }

  private int start(List<Entry> entries, Predicate<Entry> wanted, String name) {
    var open = desk.state().base().document().id();
    var rest =
        entries.stream()
            .filter(e -> wanted.test(e) && !e.id().equals(open))
            .map(Entry::id)
            .toList();
    if (running || rest.isEmpty() || library.readOnly()) {
      return 0;
    }
    running = true;
    BackgroundTask.of(
            progress -> {
              for (int i = 0; i < rest.size(); i++) {
                double done = (double) i / rest.size();
                progress.report(done);
                tag(rest.get(i), progress.part(done, (i + 1.0) / rest.size()));
              }
              return rest.size();
            })
        .named(name)
        .shownOn(board)
        .onSuccess(_ -> end())
        .onCancel(this::end)
        .onError(Throwable.class, this::fail)
        .on(workers);
    return rest.size();
  }

  private void tag(String id, Progress progress) {
    boolean waiting = library.entry(id).map(e -> !tagger.accepts(e.pipeline())).orElse(false);
    var document = waiting ? library.document(id) : Optional.<Document>empty();
    document.ifPresent(d -> library.saveAnnotations(id, tagger.tag(d, progress), tagger.version()));
  }

  private void end() {
    running = false;
    afterwards.run();
  }

  /// A document that cannot be tagged says so when it is opened; the library stays as it is.
  private void fail(Throwable e) {
    if (!(e instanceof StoreException)) {
      LOG.log(System.Logger.Level.ERROR, "Tagging the library failed", e);
    }
    end();
  }
}
