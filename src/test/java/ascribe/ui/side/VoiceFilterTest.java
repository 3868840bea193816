package ascribe.ui.side;

import static org.assertj.core.api.Assertions.assertThat;

import ascribe.review.FilterSyntaxException;
import ascribe.review.ReaderFilter;
import ascribe.ui.testing.News;
import org.junit.jupiter.api.Test;

class VoiceFilterTest {

  private static final Voice ANNA = voice("Anna Berg");
  private static final Voice OTTO = voice("Otto Lind");
  private static final Voice NOBODY = new Voice.Unattributed();

  private static Voice voice(String name) {
    return new Voice.Known(
        News.TEXT.actors().stream().filter(a -> a.name().equals(name)).findFirst().orElseThrow());
  }

  private static ReaderFilter filter(String text) throws FilterSyntaxException {
    return ReaderFilter.parse(text);
  }

  @Test
  void aClickAsksForOneVoiceAndKeepsTheRest() throws FilterSyntaxException {
    var chosen = VoiceFilter.choose(filter("kind:quote actor:\"Otto Lind\""), ANNA);
    assertThat(chosen.actors()).containsExactly("Anna Berg");
    assertThat(chosen.text()).contains("kind:quote");
  }

  @Test
  void aClickOnTheOnlyChosenVoiceShowsAllAgain() throws FilterSyntaxException {
    var chosen = VoiceFilter.choose(filter("kind:quote"), ANNA);
    assertThat(VoiceFilter.choose(chosen, ANNA)).isEqualTo(filter("kind:quote"));
  }

  @Test
  void aClickOnOneOfSeveralChosenVoicesLeavesIt() {
    var both = VoiceFilter.add(VoiceFilter.choose(ReaderFilter.NONE, ANNA), OTTO);
    assertThat(both.actors()).containsExactly("Anna Berg", "Otto Lind");
    assertThat(VoiceFilter.choose(both, ANNA).actors()).containsExactly("Anna Berg");
  }

  @Test
  void addingAChosenVoiceTakesItAway() {
    var both = VoiceFilter.add(VoiceFilter.choose(ReaderFilter.NONE, ANNA), OTTO);
    assertThat(VoiceFilter.add(both, OTTO).actors()).containsExactly("Anna Berg");
  }

  @Test
  void passagesWithoutASourceAreAVoice() throws FilterSyntaxException {
    var chosen = VoiceFilter.choose(filter("actor:\"Anna Berg\""), NOBODY);
    assertThat(chosen).isEqualTo(filter("source:none"));
    assertThat(VoiceFilter.chosen(chosen, NOBODY)).isTrue();
    assertThat(VoiceFilter.choose(chosen, NOBODY).isEmpty()).isTrue();
    assertThat(VoiceFilter.choose(chosen, ANNA)).isEqualTo(filter("actor:\"Anna Berg\""));
  }

  @Test
  void excludingAChosenVoiceNoLongerAsksForIt() throws FilterSyntaxException {
    var excluded = VoiceFilter.exclude(VoiceFilter.choose(ReaderFilter.NONE, ANNA), ANNA);
    assertThat(excluded).isEqualTo(filter("-actor:\"Anna Berg\""));
    assertThat(VoiceFilter.excluded(excluded, ANNA)).isTrue();
    assertThat(VoiceFilter.exclude(excluded, ANNA).isEmpty()).isTrue();
  }
}
