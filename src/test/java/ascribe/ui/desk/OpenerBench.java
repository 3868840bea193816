package ascribe.ui.desk;

import ascribe.model.AnnotatedDocument;
import ascribe.model.Document;
import ascribe.nlp.Progress;
import ascribe.store.Library;
import ascribe.store.Origin;
import ascribe.ui.notice.Notices;
import ascribe.ui.task.TaskBoard;
import ascribe.ui.task.Workers;
import ascribe.ui.testing.News;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayDeque;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/// A library of one document and what opens it; background work waits until it is done by hand.
abstract class OpenerBench {

  final ArrayDeque<Runnable> background = new ArrayDeque<>();
  final Workers workers = new Workers(background::add, Runnable::run);
  final Desk desk = new Desk();
  final TaskBoard board = new TaskBoard();
  final Notices notices = new Notices();
  Library library;
  String id;

  @BeforeEach
  void open(@TempDir Path folder) {
    library = Library.open(folder).library();
    id =
        library
            .add(
                News.TEXT.document(),
                new Origin(Origin.Kind.FILE, null, null, Instant.EPOCH),
                new byte[0])
            .id();
  }

  @AfterEach
  void close() {
    library.close();
  }

  static AnnotatedDocument tag(Document document, Progress progress) {
    progress.report(0.5);
    return News.TEXT.withDocument(document);
  }

  Opener opener(String version) {
    return new Opener(
        library, new Tagger(OpenerBench::tag, version), desk, workers, board, notices);
  }

  void work() {
    while (!background.isEmpty()) {
      background.remove().run();
    }
  }
}
