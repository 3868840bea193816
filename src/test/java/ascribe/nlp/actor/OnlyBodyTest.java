package ascribe.nlp.actor;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Whether a description means the only firm of a text, which did not speak last.
class OnlyBodyTest {

  @ParameterizedTest(name = "{0} {1}: {2}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Workers of Halden Corp left.                       | The miner          | Halden Corp
          Workers of Halden Corp left.                       | The Chilean miner  | Halden Corp
          Workers of Halden Corp left.                       | The unhappy miner  | unhappy miner
          Workers of Halden Corp left.                       | The company        | company
          Workers of Halden Corp left. Rimland Corp fell.    | The miner          | miner
          Workers of Halden Corp met HSBC.                   | The miner          | miner
          Workers of Halden Corp met a miner.                | The miner          | miner
          Workers of the Halden Council left.                | The miner          | miner
          Workers of carmaker Halden Corp left.              | The miner          | miner
          Workers of Halden Corp left. It rained. It hailed. It froze. It thawed. | The miner | miner
          """)
  void theOnlyFirmIsMeant(String before, String phrase, String who) {
    var actors =
        Actors.in(
            "%s [source2:Ann Lund] [cue2:said] [content2:it was early]. [source:%s] [cue:said] [content:it was late]."
                .formatted(before, phrase));
    assertThat(actors.speaker(1)).isEqualTo(who);
  }

  @Test
  void whoWasCalledSoIsMeantAgain() {
    var actors =
        Actors.in(
            "Workers of Halden Corp left. [source:The miner] [cue:said] [content:it was late]."
                + " It rained. It hailed. It froze. It thawed. It was cold. They feared the miner."
                + " [source2:The miner] [cue2:said] [content2:it would go].");
    assertThat(actors.speaker(2)).isEqualTo("Halden Corp");
  }

  @Test
  void aManIsNoFirm() {
    var actors =
        Actors.in(
            "Workers of Halden Corp left. [source:The miner] [cue:said] [content:he was late].");
    assertThat(actors.speaker(1)).isEqualTo("miner");
  }
}
