package ascribe.nlp.actor;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Who heads a body and is called its chief.
class ChiefsTest {

  private static final String SAID = " [source:The UN chief] [cue:said] [content:it was late].";

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Later UN Secretary-General Ann Lund met reporters.                      | Ann Lund
          Later Ann Lund, the secretary-general of the United Nations, wept.      | Ann Lund
          Later UN Deputy Secretary-General Ann Lund met reporters.               | UN chief
          Later former UN Secretary-General Ann Lund met reporters.               | UN chief
          Later President Ann Lund met the United Nations.                        | UN chief
          Later UN Secretary-General Ann Lund met UN Commissioner Carl Rubin.     | UN chief
          """)
  void theOnlyHeadOfTheBodyIsMeant(String text, String who) {
    assertThat(Actors.in(text + "\n\nIt rained." + SAID).speaker(1)).isEqualTo(who);
  }
}
