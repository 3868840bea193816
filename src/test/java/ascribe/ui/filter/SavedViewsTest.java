package ascribe.ui.filter;

import static org.assertj.core.api.Assertions.assertThat;

import ascribe.model.Layer;
import ascribe.review.ReaderFilter;
import ascribe.ui.filter.SavedViews.View;
import ascribe.ui.testing.News;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class SavedViewsTest {

  @Test
  void aViewBringsBackFilterAndLayers() throws Exception {
    var session = News.session();
    session.filter(ReaderFilter.parse("actor:\"Otto Lind\" kind:paraphrase"));
    session.layer(Layer.AUTHOR_CLAIMS, false);
    var views = new SavedViews(List.of()).with(View.of(" Lind,\n told ", session.state()));

    var other = News.session();
    SavedViews.of(views.stored()).views().getFirst().show(other);
    assertThat(other.state().filter()).isEqualTo(session.state().filter());
    assertThat(other.state().layers()).isEqualTo(session.state().layers());
    assertThat(views.views()).extracting(View::name).containsExactly("Lind, told");
  }

  @Test
  void aNewViewTakesThePlaceOfOneOfTheSameName() {
    var one = new View("a", "kind:quote", Set.of(Layer.QUOTES), false);
    var two = new View("a", "kind:claim", Set.of(), true);
    var views = new SavedViews(List.of(one)).with(two);
    assertThat(views.views()).containsExactly(two);
    assertThat(views.without("a").views()).isEmpty();
    assertThat(SavedViews.of(views.stored())).isEqualTo(views);
  }

  @Test
  void passesOverWhatIsNoView() {
    assertThat(SavedViews.of("nonsense\n\n\t\t\t\n").views()).isEmpty();
    var session = News.session();
    new View("old", "planet:mars", Set.of(Layer.QUOTES), false).show(session);
    assertThat(session.state().filter().isEmpty()).isTrue();
  }
}
