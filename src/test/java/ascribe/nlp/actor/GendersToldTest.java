package ascribe.nlp.actor;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/// Whether somebody whose given name does not tell is "he" or "she", by all of the text.
class GendersToldTest {

  private static final String SHOWED =
      "Bernie Lund showed how Mary Rubin was moved in her plans by the banks.";

  private static final String HE =
      "\n\nLund wants a bridge. He waits.\n\nLund has a ferry, which he sold.\n\nLund left early. He slept.";

  private static final String SAID =
      "\n\nLund left. [source:He] [cue:said] [content:that it was late].";

  @Test
  void onePronounThatMayBeAnothersDoesNotTell() {
    var actors = Actors.in(SHOWED + HE + SAID);
    assertThat(actors.speaker(1)).isEqualTo("Bernie Lund");
    assertThat(actors.mentions("Mary Rubin")).contains("her");
    assertThat(actors.mentions("Bernie Lund")).doesNotContain("her");
  }

  @Test
  void whereTheyDisagreeNothingIsLearnt() {
    var she = HE.replace("He waits", "She waits").replace("which he", "which she");
    assertThat(Actors.in(SHOWED + she + SAID).speaker(1)).isEqualTo("nobody");
  }
}
