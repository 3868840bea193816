package ascribe.ui.desk;

import static org.assertj.core.api.Assertions.assertThat;

import ascribe.review.ReaderFilter;
import ascribe.ui.testing.News;
import java.util.ArrayList;
import org.junit.jupiter.api.Test;

class DeskTest {

  private final Desk desk = new Desk();

  @Test
  void showsAnEmptyDocumentWhenNoneIsOpen() {
    assertThat(desk.isEmpty()).isTrue();
    assertThat(desk.state().passages()).isEmpty();
  }

  @Test
  void tellsEachFollowerOfWhicheverDocumentIsOpen() {
    var counts = new ArrayList<Integer>();
    desk.follow(state -> counts.add(state.visiblePassages().size()));
    desk.open(News.session());
    desk.session().filter(ReaderFilter.NONE.withActor("Anna Berg"));
    assertThat(counts).containsExactly(0, 4, 1);
  }

  @Test
  void hearsNothingMoreOfADocumentThatWasTakenAway() {
    var first = News.session();
    desk.open(first);
    desk.clear();
    var heard = new ArrayList<Object>();
    desk.follow(heard::add);
    heard.clear();
    first.showOther(true);
    assertThat(heard).isEmpty();
  }

  @Test
  void laysTheTextOpenBeforeItsStateIsTold() {
    var order = new ArrayList<String>();
    desk.onOpen(_ -> order.add("opened"));
    desk.follow(_ -> order.add("state"));
    desk.open(News.session());
    assertThat(order).containsExactly("state", "opened", "state");
  }
}
