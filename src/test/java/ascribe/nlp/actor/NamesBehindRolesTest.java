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
          Norrland's Ambassador to the United States Peter Gray, who had come by sea, | Peter Gray
          The town's public works director, Ann Lund             | Ann Lund
          76-year-old Ann Lund, founder of the Norrland Institute and a member of parliament | Ann Lund
          Rep. Ann Lund of Ohio, an ally of hers                 | Ann Lund
          Rep. Ann Lund, R-Pa                                    | Ann Lund
          Speaker of the House Rep. Ann Lund (R-Wis.)            | Ann Lund
          The firm's current head of its water division, Ann Lund | Ann Lund
          A man calling himself Peter Gray                       | Peter Gray
          A 70-year-old nurse named Ann Lund, who worked the crowd | Ann Lund
          Halden County (Ariz.) Sheriff Peter Gray, one of the oldest | Peter Gray
          Former secretary of state Ann Lund                     | Ann Lund
          Front-runner and former secretary of state Ann Lund    | Ann Lund
          Lawyer and team captain Ann Lund                       | Ann Lund
          Novelist, playwright and Norrland laureate Ann Lund    | Ann Lund
          The first of the speakers, retired nurse Ann Lund      | Ann Lund
          Lt. Col. (ret.) Peter Gray                             | Peter Gray
          The head of the Norrland Alliance, Ann Lund MEP,       | Ann Lund
          Norrland's shadow chancellor, Ann Lund                 | Ann Lund
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
          A critic of Mayor Ann Lund                             | A critic of Mayor Ann Lund
          The widow of Sgt. Peter Gray                           | widow of Sgt. Peter Gray
          The brother of Rimland runner Peter Gray               | brother of Rimland runner Peter Gray
          The driver of Prince Peter Gray                        | driver of Prince Peter Gray
          The secretary of State Senator Ann Lund                | secretary of State Senator Ann Lund
          Peter Gray's widow                                     | Peter Gray's widow
          Peter Gray's heir                                      | nobody
          Ann Lund, her husband and a friend                     | nobody
          Gray, Lund and Partners                                | nobody
          Gray, Lund & Co.                                       | nobody
          The sheriff of Halden County, Ann Lund, and her deputy | nobody
          The first of the plays by Ann Lund                     | nobody
          Critics backing Senator Ann Lund                       | Critics backing Senator Ann Lund
          The firm suing editor Ann Lund                         | firm suing editor Ann Lund
          The mother of the victim, Ann Lund                     | mother of the victim
          Union leaders backing mayor Ann Lund                   | Union leaders backing mayor Ann Lund
          Rep. Ann Lund of Ohio, and the envoy, Peter Gray       | nobody
          Rep. Ann Lund, an ally, and others                     | nobody
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

  @ParameterizedTest(name = "{0}")
  @CsvSource({
    "Norrland's Ambassador to the Netherlands Ann Lund left., Ambassador to the Netherlands",
    "On Friday former secretary of state Ann Lund left., former secretary of state",
  })
  void anOfficeIsARoleWithItsField(String text, String role) {
    var actors = Actors.in("Ann Lund came late.\n\n" + text);
    assertThat(actors.named("Ann Lund").roles()).containsExactly(role);
  }
}
