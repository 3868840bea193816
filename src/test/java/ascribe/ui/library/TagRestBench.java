package ascribe.ui.library;

import ascribe.model.AnnotatedDocument;
import ascribe.model.Document;
import ascribe.nlp.Progress;
import ascribe.store.Entry;
import ascribe.store.Library;
import ascribe.store.Origin;
import ascribe.ui.desk.Desk;
import ascribe.ui.desk.Opener;
import ascribe.ui.desk.Tagger;
import ascribe.ui.notice.Notices;
import ascribe.ui.task.Running;
import ascribe.ui.task.TaskBoard;
import ascribe.ui.task.Workers;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javafx.collections.ListChangeListener;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/// A library whose parts are joined as the window does it, and what is searched in it.
abstract class TagRestBench {

  final ArrayDeque<Runnable> background = new ArrayDeque<>();
  final Workers workers = new Workers(background::add, Runnable::run);
  final Desk desk = new Desk();
  final TaskBoard board = new TaskBoard();

  /// What happens while a document of this title is looked through for the first time.
  final Map<String, Runnable> during = new HashMap<>();

  /// The titles of the documents whose search has begun, and has come to its end.
  final List<String> begun = new ArrayList<>();

  final List<String> ended = new ArrayList<>();
  Path folder;
  Library library;
  LibraryModel documents;
  Opener opener;
  TagRest rest;

  @BeforeEach
  void open(@TempDir Path directory) {
    folder = directory;
    library = Library.open(directory.resolve("data")).library();
    var notices = new Notices();
    var tagger = new Tagger(this::search, "1");
    documents = new LibraryModel(library, workers, board, notices);
    opener = new Opener(library, tagger, desk, workers, board, notices);
    rest =
        new TagRest(library, tagger, desk, opener.searches(), workers, board, documents::refresh);
    documents.onAdded(opener::open);
    documents.onLeft(opener::leave);
    opener.onChanged(documents::refresh);
    documents
        .entries()
        .addListener((ListChangeListener<Entry>) _ -> rest.start(documents.entries()));
  }

  @AfterEach
  void close() {
    library.close();
  }

  AnnotatedDocument search(Document document, Progress progress) {
    begun.add(document.title());
    var happening = during.remove(document.title());
    if (happening != null) {
      happening.run();
    }
    progress.report(0.5);
    ended.add(document.title());
    return AnnotatedDocument.untagged(document);
  }

  void work() {
    while (!background.isEmpty()) {
      background.remove().run();
    }
  }

  String add(String title) {
    return library
        .add(
            Document.of("", title, null, "en", "The text of " + title + "."),
            new Origin(Origin.Kind.FILE, null, null, Instant.EPOCH),
            new byte[0])
        .id();
  }

  void list() {
    documents.refresh();
    work();
  }

  void cancel() {
    List.copyOf(board.running()).forEach(Running::cancel);
  }
}
