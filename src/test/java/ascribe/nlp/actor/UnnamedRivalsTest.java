package ascribe.nlp.actor;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Whether a description means the one who is named with it, or somebody unnamed or several.
class UnnamedRivalsTest {

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          A former partner of the firm agreed. | lawyer
          The partners of the firm agreed.     | Carl Rubin
          A storm came.                        | Carl Rubin
          A former partner sued Rubin.         | Carl Rubin
          """)
  void whoComesUpUnnamedRightBeforeAQuotationMayBeMeant(String before, String who) {
    var actors =
        Actors.in(
            "Carl Rubin, a lawyer, was there. %s [content:“It is late,”] [cue:said] [source:the lawyer]."
                .formatted(before));
    assertThat(actors.speaker(1)).isEqualTo(who);
  }

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource({"The authors, authors", "The author, Carl Rubin"})
  void severalAreNotTheOneWhoIsNamed(String source, String who) {
    var actors =
        Actors.in(
            "Carl Rubin, an author, was there. [source:%s] [cue:said] [content:it was late]."
                .formatted(source));
    assertThat(actors.speaker(1)).isEqualTo(who);
  }
}
