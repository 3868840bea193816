package ascribe.nlp.actor;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Sources that end with the full name of whoever has the role before it, however long that is.
class NamesBehindRolesTest {

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Norrland Wealth and Trust portfolio manager Ann Lund   | Ann Lund
          Norrland’s chairman and CEO, Ann Lund                  | Ann Lund
          Halden's Town Planning and Water Minister, Ann Lund    | Ann Lund
          Former prosecutor and Halden Mayor Peter Gray, who backs it | Peter Gray
          “Blue Is the New Sea” star Ann Lund                    | Ann Lund
          One of them, The Norrland Courier's Ann Lund           | Ann Lund
          President of the Norrland-Rimland Trade Union Ann Lund | Ann Lund
          Norrland's Head of Trade and Supply Peter Gray         | Peter Gray
          The head of NORK Peter Gray                            | Peter Gray
          The former vice minister of health and welfare, Ann Lund | Ann Lund
          former White House Chief Of Staff Peter Gray           | Peter Gray
          """)
  void whoHasTheRoleSpeaks(String source, String who) {
    assertThat(speaker(source)).isEqualTo(who);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          A spokesman for Norrland Wealth and portfolio manager Ann Lund | A spokesman for Norrland Wealth and portfolio manager Ann Lund
          Peter Gray and portfolio manager Ann Lund              | nobody
          The head of the label Peter Gray                       | head of the label Peter Gray
          The widow of manager Ann Lund                          | widow of manager Ann Lund
          The mother of the victim, Ann Lund                     | mother of the victim
          Union leaders backing mayor Ann Lund                   | Union leaders backing mayor Ann Lund
          The office of mayor Ann Lund in Halden                 | office of mayor Ann Lund in Halden
          """)
  void whoMayBeAnotherDoesNot(String source, String who) {
    assertThat(speaker(source)).isEqualTo(who);
  }

  private static String speaker(String source) {
    var text =
        "Ann Lund came late. Peter Gray left.\n\n[source:%s] [cue:said] [content:it was late].";
    return Actors.in(text.formatted(source)).speaker(1);
  }
}
