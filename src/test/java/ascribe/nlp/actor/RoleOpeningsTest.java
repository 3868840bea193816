package ascribe.nlp.actor;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// What stands between a name and what somebody is: "now", "once", "who is also".
class RoleOpeningsTest {

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          , now president of the Halden Club,   | president
          , currently chairman of Halden Corp,  | chairman
          , who is now mayor of Halden,         | mayor of Halden
          (now a professor at Halden University) | professor
          , himself a farmer,                   | farmer
          , then minister of trade,             | then minister of trade
          , once a minister,                    | once a minister
          , formerly a judge,                   | formerly a judge
          , until recently head of the navy,    | until recently head of the navy
          , until last year mayor of Halden,    | until last year mayor of Halden
          , until 2019 the mayor of Halden,     | until 2019 the mayor of Halden
          , until May leader of the council,    | until May leader of the council
          """)
  void theRoleIsReadBehindIt(String behind, String role) {
    assertThat(roles(behind)).containsExactly(role);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        ", now 68,",
        ", who is tired,",
        ", who was the wife of the mayor,",
        ", who is no friend of the minister,",
        ", once the police chief had left,",
        ", until the mayor of Halden left,",
        ", until last year's vote,",
      })
  void whatTellsNoRoleOfTheirsGivesNone(String behind) {
    assertThat(roles(behind)).isEmpty();
  }

  private static List<String> roles(String behind) {
    return Actors.in("[source:Carl Rubin]%s [cue:said] [content:it was late].".formatted(behind))
        .named("Carl Rubin")
        .roles();
  }
}
