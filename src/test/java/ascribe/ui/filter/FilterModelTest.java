package ascribe.ui.filter;

import static org.assertj.core.api.Assertions.assertThat;

import ascribe.review.ReaderFilter;
import ascribe.ui.desk.Desk;
import ascribe.ui.testing.News;
import org.junit.jupiter.api.Test;

class FilterModelTest {

  private final Desk desk = new Desk();
  private final FilterModel model = new FilterModel(desk);

  FilterModelTest() {
    desk.follow(model::show);
    desk.open(News.session());
  }

  @Test
  void typingFilters() {
    model.enter("kind:quote");
    assertThat(desk.state().visiblePassages()).hasSize(1);
    assertThat(model.error()).isEmpty();
  }

  @Test
  void keepsTheSpellingOfWhatWasTyped() {
    model.enter("  kind:quote   ");
    assertThat(model.text()).isEqualTo("  kind:quote   ");
  }

  @Test
  void clickingWritesTheText() {
    desk.session().filter(ReaderFilter.NONE.withActor("Anna Berg"));
    assertThat(model.text()).isEqualTo("actor:\"Anna Berg\"");
  }

  @Test
  void anErrorKeepsTheFilterBeforeAndSaysWhere() {
    model.enter("kind:quote");
    model.enter("kind:noise");
    assertThat(model.error()).contains("6");
    assertThat(model.text()).isEqualTo("kind:noise");
    assertThat(desk.state().filter().text()).isEqualTo("kind:quote");
  }

  @Test
  void anErrorIsForgottenWhenAClickFilters() {
    model.enter("kind:noise");
    desk.session().filter(ReaderFilter.NONE.withActor("Anna Berg"));
    assertThat(model.error()).isEmpty();
    assertThat(model.text()).isEqualTo("actor:\"Anna Berg\"");
  }

  @Test
  void clearingTakesAnErrorAwayToo() {
    model.enter("kind:noise");
    model.clear();
    assertThat(model.error()).isEmpty();
    assertThat(model.text()).isEmpty();
  }
}
