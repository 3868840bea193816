package ascribe.ui.side;

import static org.assertj.core.api.Assertions.assertThat;

import ascribe.store.Library;
import ascribe.store.Origin;
import ascribe.ui.desk.Desk;
import ascribe.ui.desk.Opener;
import ascribe.ui.desk.Tagger;
import ascribe.ui.notice.Notices;
import ascribe.ui.task.Running;
import ascribe.ui.task.TaskBoard;
import ascribe.ui.task.Workers;
import ascribe.ui.testing.News;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayDeque;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class UnreadTest {

  @Test
  void promisesMarksOnlyWhileTheyAreSearched(@TempDir Path folder) {
    try (var library = Library.open(folder).library()) {
      var origin = new Origin(Origin.Kind.FILE, null, null, Instant.EPOCH);
      var id = library.add(News.TEXT.document(), origin, new byte[0]).id();
      var background = new ArrayDeque<Runnable>();
      var workers = new Workers(background::add, Runnable::run);
      var desk = new Desk();
      var board = new TaskBoard();
      var tagger = new Tagger((document, _) -> News.TEXT.withDocument(document), "1");
      new Opener(library, tagger, desk, workers, board, new Notices()).open(id);
      background.remove().run();
      assertThat(Unread.key(desk)).isEqualTo("side.unread");
      board.running().forEach(Running::cancel);
      background.remove().run();
      assertThat(Unread.key(desk)).isEqualTo("side.stopped");
    }
  }
}
