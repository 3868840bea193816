package ascribe.ui.library;

import ascribe.store.Found;
import ascribe.store.Library;
import ascribe.store.StoreException;
import ascribe.ui.notice.Notices;
import ascribe.ui.task.BackgroundTask;
import ascribe.ui.task.Latest;
import ascribe.ui.task.Workers;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Stream;

/// Searches texts and passages of the whole library for what is typed.
public final class SearchModel {

  /// So many documents, and so many passages, at most.
  static final int LIMIT = 100;

  /// So many of each fill the window and are told at once.
  static final int PAGE = 15;

  private final Library library;
  private final Workers workers;
  private final Notices notices;
  private final Latest slot = new Latest();

  public SearchModel(Library library, Workers workers, Notices notices) {
    this.library = library;
    this.workers = workers;
    this.notices = notices;
  }

  /// One line of what was found.
  sealed interface Hit {

    record InText(Found.InText found) implements Hit {}

    record InPassage(Found.InPassage found) implements Hit {}
  }

  /// Tells `then` what was found, unless something else is searched for before: first what fills
  /// the window, then everything.
  void search(String typed, Consumer<List<Hit>> then) {
    run(
        () -> library.search(typed, 0, PAGE),
        first -> {
          then.accept(hits(first));
          if (first.texts().size() == PAGE || first.passages().size() == PAGE) {
            run(
                () -> library.search(typed, PAGE, LIMIT - PAGE),
                rest -> then.accept(hits(both(first, rest))));
          }
        });
  }

  private void run(Supplier<Found> searching, Consumer<Found> then) {
    BackgroundTask.<Found>of(_ -> searching.get())
        .in(slot)
        .onSuccess(then)
        .onError(StoreException.class, notices::problem)
        .on(workers);
  }

  private static Found both(Found first, Found rest) {
    return new Found(
        Stream.concat(first.texts().stream(), rest.texts().stream()).toList(),
        Stream.concat(first.passages().stream(), rest.passages().stream()).toList());
  }

  private static List<Hit> hits(Found found) {
    return Stream.<Hit>concat(
            found.texts().stream().map(Hit.InText::new),
            found.passages().stream().map(Hit.InPassage::new))
        .toList();
  }
}
