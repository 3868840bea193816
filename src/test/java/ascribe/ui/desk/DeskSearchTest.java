package ascribe.ui.desk;

import static org.assertj.core.api.Assertions.assertThat;

import ascribe.model.Document;
import ascribe.store.Origin;
import ascribe.ui.task.Running;
import ascribe.ui.testing.News;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Set;
import org.junit.jupiter.api.Test;

/// How a search for marks ends before its time.
class DeskSearchTest extends OpenerBench {

  private String another() {
    var other = Document.of("", "Another", null, "en", News.TEXT.document().text() + " Again.");
    return library
        .add(other, new Origin(Origin.Kind.FILE, null, null, Instant.EPOCH), new byte[0])
        .id();
  }

  private void stop(Opener opener) {
    opener.open(id);
    background.remove().run();
    board.running().forEach(Running::cancel);
    work();
  }

  @Test
  void whatIsSaidOfAStoppedSearchLeavesWithItsDocument() {
    var opener = opener("1");
    var other = another();
    opener.open(other);
    work();
    stop(opener);
    assertThat(notices.shown()).hasSize(1);
    opener.open(other);
    work();
    assertThat(desk.awaiting()).isFalse();
    assertThat(notices.shown()).isEmpty();
  }

  @Test
  void whatIsSaidOfOlderMarksLeavesWithTheirDocument() {
    opener("1").open(id);
    work();
    var opener = opener("2");
    var other = another();
    opener.open(other);
    work();
    opener.open(id);
    work();
    assertThat(notices.shown()).hasSize(1);
    opener.open(other);
    work();
    assertThat(notices.shown()).isEmpty();
  }

  @Test
  void tellsTheFollowersWhetherMarksAreToCome() {
    var told = new ArrayList<Boolean>();
    desk.follow(_ -> told.add(desk.unsearched()));
    var opener = opener("1");
    stop(opener);
    assertThat(desk.awaiting()).isTrue();
    assertThat(told).endsWith(false, true);
    assertThat(opener.stale()).as("the search can be asked for").isTrue();
    opener.tagAgain();
    assertThat(told).endsWith(true, false);
    assertThat(notices.shown()).isEmpty();
    work();
    assertThat(desk.awaiting()).isFalse();
    assertThat(desk.unsearched()).isFalse();
    assertThat(opener.stale()).isFalse();
  }

  @Test
  void theTrashEndsASearchWithoutAWord() {
    var opener = opener("1");
    opener.open(id);
    background.remove().run();
    opener.leave(Set.of(id));
    work();
    assertThat(library.annotations(id)).isEmpty();
    assertThat(board.running()).isEmpty();
    assertThat(notices.shown()).isEmpty();
    opener.open(id);
    work();
    assertThat(library.annotations(id)).as("when it is back").isPresent();
  }
}
