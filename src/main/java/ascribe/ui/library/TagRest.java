package ascribe.ui.library;

import ascribe.nlp.Progress;
import ascribe.store.Entry;
import ascribe.store.Library;
import ascribe.store.StoreException;
import ascribe.ui.desk.Desk;
import ascribe.ui.desk.Searches;
import ascribe.ui.desk.Tagger;
import ascribe.ui.i18n.Messages;
import ascribe.ui.task.BackgroundTask;
import ascribe.ui.task.TaskBoard;
import ascribe.ui.task.Workers;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.function.Predicate;

/// Finds the marks of the documents that nobody has opened yet, one after the other, so that the
/// library shows who speaks in them. Once the reader has stopped it, it goes on with documents that
/// come later, and with the others when the reader asks for it.
public final class TagRest {

  private static final System.Logger LOG = System.getLogger(TagRest.class.getName());

  private final Library library;
  private final Tagger tagger;
  private final Desk desk;
  private final Searches searches;
  private final Workers workers;
  private final TaskBoard board;
  private final Runnable afterwards;
  private boolean running = false;

  /// @param afterwards runs when it stops, whatever it has done
  public TagRest(
      Library library,
      Tagger tagger,
      Desk desk,
      Searches searches,
      Workers workers,
      TaskBoard board,
      Runnable afterwards) {
    this.library = library;
    this.tagger = tagger;
    this.desk = desk;
    this.searches = searches;
    this.workers = workers;
    this.board = board;
    this.afterwards = afterwards;
  }

  /// Starts on `entries`, or goes on with them behind those it is at.
  public void start(List<Entry> entries) {
    searches.await(others(entries, e -> e.pipeline() == null));
    run(Messages.get("task.taggingRest"));
  }

  /// Finds the marks anew of every document in `entries` whose marks another version of the tagger
  /// found; corrections stay. What other readers shared stays as it is.
  ///
  /// @return how many documents that are, besides the open one
  public int again(List<Entry> entries) {
    var old = others(entries, e -> !tagger.accepts(e.pipeline()));
    searches.ask(old);
    run(Messages.get("task.taggingAgain"));
    return old.size();
  }

  private List<String> others(List<Entry> entries, Predicate<Entry> wanted) {
    var open = desk.state().base().document().id();
    return library.readOnly()
        ? List.of()
        : entries.stream()
            .filter(e -> wanted.test(e) && !e.id().equals(open))
            .map(Entry::id)
            .toList();
  }

  private void run(String name) {
    if (running || searches.next().isEmpty()) {
      return;
    }
    running = true;
    BackgroundTask.of(this::findAll)
        .named(name)
        .shownOn(board)
        .onSuccess(_ -> {
          end();
          run(name); // what came in the last moment
        })
        .onCancel(() -> {
          searches.declineAll();
          end();
        })
        .onError(Throwable.class, this::fail)
        .on(workers);
  }

  /// @return how many documents were looked through
  private int findAll(Progress progress) {
    int done = 0;
    for (var next = searches.next(); next.isPresent(); next = searches.next()) {
      var id = next.get();
      double all = Math.max(1, done + searches.size());
      progress.report(done / all);
      try {
        tag(id, stoppable(id, progress.part(done / all, Math.min(1, (done + 1) / all))));
        searches.drop(Set.of(id));
        done++;
      } catch (Unwanted e) {
        // The desk has it now, or the trash.
      }
    }
    return done;
  }

  /// A document is not wanted here any more, the others are.
  private static final class Unwanted extends CancellationException {
    private static final long serialVersionUID = 1;
  }

  private Progress stoppable(String id, Progress progress) {
    return fraction -> {
      progress.report(fraction);
      if (!searches.isWanted(id)) {
        throw new Unwanted();
      }
    };
  }

  private void tag(String id, Progress progress) {
    boolean lacking =
        library
            .entry(id)
            .map(e -> e.trashed() == null && !tagger.accepts(e.pipeline()))
            .orElse(false);
    if (lacking) {
      library
          .document(id)
          .ifPresent(document -> {
            var annotated = tagger.tag(document, progress);
            progress.report(1);
            library.saveAnnotations(id, annotated, tagger.version());
          });
    }
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
    searches.dropAll();
    end();
  }
}
