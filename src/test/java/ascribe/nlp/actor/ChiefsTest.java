package ascribe.nlp.actor;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Who heads a body and is called its chief, or by the body and the office.
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
    assertThat(Actors.in(SAID.strip() + "\n\n" + text).speaker(1)).isEqualTo(who);
  }

  @ParameterizedTest(name = "{0} {1}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          NATO Secretary General Ann Lund wept.                  | NATO's secretary general    | Ann Lund
          Mongolian President Ann Lund wept.                     | Mongolia’s president        | Ann Lund
          Ann Lund, chief executive of Norrland Bank, wept.      | Norrland Bank's chief executive | Ann Lund
          Former Mongolian President Ann Lund wept.              | Mongolia’s president        | Mongolia’s president
          Mongolian Vice President Ann Lund wept.                | Mongolia’s president        | Mongolia’s president
          Mongolian Finance Minister Ann Lund wept.              | Mongolia’s minister         | Mongolia’s minister
          Chilean President Ann Lund wept.                       | Mongolia’s president        | Mongolia’s president
          Mongolian President Ann Lund met Mongolian President Carl Rubin. | Mongolia’s president | Mongolia’s president
          """)
  void theOnlyHolderOfTheOfficeIsMeant(String text, String source, String who) {
    var said = "Later %s\n\nIt rained. [source:%s] [cue:said] [content:it was late].";
    assertThat(Actors.in(said.formatted(text, source)).speaker(1)).isEqualTo(who);
    var before = "[source:%s] [cue:said] [content:it was late].\n\nIt rained. Later %s";
    assertThat(Actors.in(before.formatted(source, text)).speaker(1)).isEqualTo(who);
  }
}
