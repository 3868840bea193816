package ascribe.ui.side;

import static org.assertj.core.api.Assertions.assertThat;

import ascribe.model.Actor;
import ascribe.review.Marked;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ActorSearchTest {

  private static final List<Actor> ACTORS =
      Marked.document(
              """
              [1.source:Anna Berg] [1.cue:said] [1.content:so]. [2.source:Otto Berg] [2.cue:said] [2.content:so].
              [3.source:Berg] [3.cue:said] [3.content:so].
              """)
          .actors();

  @ParameterizedTest(name = "{0} is {1}")
  @CsvSource({"anna berg, Anna Berg", "berg, Berg", "Otto, Otto Berg", "Ber, nobody", "x, nobody"})
  void aWholeNameGoesBeforeAPartAndAPartMustBeOnesAlone(String typed, String expected) {
    assertThat(ActorSearch.find(ACTORS, typed).map(Actor::name).orElse("nobody"))
        .isEqualTo(expected);
  }
}
