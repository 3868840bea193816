package ascribe.ui.voices;

import static org.assertj.core.api.Assertions.assertThat;

import ascribe.review.Marked;
import ascribe.review.PassageContext;
import ascribe.session.Voices;
import org.junit.jupiter.api.Test;

class VoicesSpeechTest {

  private static String of(String marked) {
    return new VoicesSpeech().sentence(Voices.of(PassageContext.passages(Marked.document(marked))));
  }

  @Test
  void namesTheOneSourceThatHasMostOfTheWords() {
    assertThat(
            of(
                """
                [1.source:Anna] [1.cue:said] [1.content|DIRECT:“one two three”].
                [2.source:Otto] [2.cue:said] [2.content:four].
                """))
        .contains("75", "Anna")
        .doesNotContain("2");
  }

  @Test
  void countsTheSourcesWhereNoneHasHalfOfTheWords() {
    assertThat(
            of(
                """
                [1.source:Anna] [1.cue:said] [1.content:one two].
                [2.source:Otto] [2.cue:said] [2.content:three].
                [3.source:Ida] [3.cue:said] [3.content:four five].
                """))
        .contains("3", "Anna", "40");
  }

  @Test
  void saysWhenNobodySpeaks() {
    assertThat(of("Nothing.")).isNotBlank().doesNotContain("0");
  }
}
