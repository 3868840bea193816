package ascribe.ui.desk;

import static org.assertj.core.api.Assertions.assertThat;

import ascribe.review.Edit;
import ascribe.ui.notice.Notice;
import ascribe.ui.task.Running;
import ascribe.ui.testing.News;
import org.junit.jupiter.api.Test;

class OpenerTest extends OpenerBench {

  @Test
  void showsTheTextAtOnceAndTheMarksWhenTheyAreFound() {
    opener("1").open(id);
    background.remove().run();
    assertThat(desk.state().base().document().text()).isEqualTo(News.TEXT.document().text());
    assertThat(desk.state().passages()).isEmpty();
    assertThat(board.running()).hasSize(1);
    assertThat(desk.awaiting()).as("nobody has looked for marks yet").isTrue();
    work();
    assertThat(desk.awaiting()).isFalse();
    assertThat(desk.state().passages()).hasSize(4);
    assertThat(board.running()).isEmpty();
    assertThat(library.entry(id)).hasValueSatisfying(e -> assertThat(e.pipeline()).isEqualTo("1"));
  }

  @Test
  void takesMarksFromTheLibraryWithoutLookingAgain() {
    opener("1").open(id);
    work();
    assertThat(desk.awaiting()).isFalse();
    desk.clear();
    opener("1").open(id);
    background.remove().run();
    assertThat(desk.state().passages()).hasSize(4);
    assertThat(background).isEmpty();
    assertThat(notices.shown()).isEmpty();
  }

  @Test
  void offersToFindMarksOfAnOlderVersionAnew() {
    opener("1").open(id);
    work();
    opener("2").open(id);
    work();
    assertThat(notices.shown()).hasSize(1);
    notices.shown().getFirst().actions().getFirst().run().run();
    work();
    assertThat(library.entry(id)).hasValueSatisfying(e -> assertThat(e.pipeline()).isEqualTo("2"));
  }

  @Test
  void keepsCorrectionsInTheMomentTheyAreMade() {
    opener("1").open(id);
    work();
    desk.session().apply(new Edit.Reject(desk.state().passages().getFirst().target()));
    assertThat(library.loadReview(id).decisions()).hasSize(1);
    opener("1").open(id);
    work();
    assertThat(desk.state().passages()).hasSize(3);
  }

  @Test
  void cancellingKeepsTheTextAndOffersToStartAgain() {
    opener("1").open(id);
    background.remove().run();
    board.running().forEach(Running::cancel);
    work();
    assertThat(desk.state().base().document().id()).isEqualTo(id);
    assertThat(desk.state().passages()).isEmpty();
    notices.shown().getFirst().actions().getFirst().run().run();
    work();
    assertThat(desk.state().passages()).hasSize(4);
  }

  @Test
  void saysWhenADocumentIsGone() {
    opener("1").open("no-such-id");
    work();
    assertThat(notices.shown())
        .singleElement()
        .satisfies(n -> assertThat(n.kind()).isEqualTo(Notice.Kind.PROBLEM));
  }

  @Test
  void saysWhenMarksCannotBeFound() {
    var failing =
        new Tagger(
            (_, _) -> {
              throw new IllegalStateException("a defect, as a test");
            },
            "1");
    new Opener(library, failing, desk, workers, board, notices).open(id);
    work();
    assertThat(desk.state().base().document().id()).isEqualTo(id);
    assertThat(desk.unsearched()).as("no marks are to come").isTrue();
    assertThat(notices.shown()).hasSize(1);
  }
}
