package ascribe.nlp.actor;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Whom "he" and "she" mean in a clause that says when or why.
class MainSubjectsTest {

  private static final String LUND =
      "Sean Lund won. Sean Lund was glad. [source2:He] [cue2:said] [content2:that it was late]. ";

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Carl Rubin wept as [source:he] [cue:recalled] [content:that it was late].                      | Carl Rubin
          Carl Rubin himself smiled when [source:he] [cue:said] [content:that it was late].              | Carl Rubin
          Lund’s brother, Carl Rubin, wept as [source:he] [cue:recalled] [content:that it was late].     | Carl Rubin
          His brother Carl Rubin left after [source:he] [cue:said] [content:that it was late].           | Carl Rubin
          The flag of Carl Rubin fell as [source:he] [cue:said] [content:that it was late].              | Sean Lund
          The crowd wept as [source:he] [cue:said] [content:that it was late].                           | Sean Lund
          """)
  void theNamedSubjectOfTheClauseBeforeIsMeant(String text, String who) {
    assertThat(Actors.in(LUND + text).speaker(1)).isEqualTo(who);
  }

  @Test
  void whoIsAskedIsMeantInTheQuestion() {
    var actors =
        Actors.in(
            "Mary Lund taught law. Her student Ella Stone recalled asking her once how"
                + " [source:she] [cue:had known] [content:that it was late].");
    assertThat(actors.speaker(1)).isEqualTo("Mary Lund");
  }

  @Test
  void severalAreNotTheOneWhoHasTheirRole() {
    var actors =
        Actors.in(
            "Baker Carl Rubin left. [source:The bakers] [cue:said] [content:it was late]."
                + " [source2:The baker] [cue2:said] [content2:it was early].");
    assertThat(actors.speaker(1)).isEqualTo("bakers");
    assertThat(actors.speaker(2)).isEqualTo("Carl Rubin");
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Mary Rubin wept as [source:he] [cue:said] [content:that it was late].  | Sean Lund
          Mary Rubin wept as [source:she] [cue:said] [content:that it was late]. | Mary Rubin
          """)
  void onlyWhoFitsIsMeant(String text, String who) {
    assertThat(Actors.in(LUND + text).speaker(1)).isEqualTo(who);
  }
}
