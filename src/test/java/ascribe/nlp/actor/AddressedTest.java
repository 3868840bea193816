package ascribe.nlp.actor;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Who is written or spoken to is not who writes or speaks; and who opens a paragraph goes on.
class AddressedTest {

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          In a letter to the prime minister, Carl Rubin, [source:he] [cue:wrote] [content:that it was late]. | Sean Lund
          In an email to Carl Rubin, [source:he] [cue:said] [content:that it was late].                   | Sean Lund
          In an interview with the Post last week, Carl Rubin was blunt: [source:he] [cue:said] [content:it was late]. | Carl Rubin
          Carl Rubin was blunt in a letter to the bank. [source:He] [cue:said] [content:it was late].     | Carl Rubin
          """)
  void whoIsAddressedIsNotMeant(String text, String who) {
    var actors = Actors.in("The energy minister, Sean Lund, resigned on Monday. " + text);
    assertThat(actors.speaker(1)).isEqualTo(who);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          \\n\\n[source2:The minister] [cue2:promised] [content2:a plan]. [source:He] [cue:said] [content:it was late]. | minister
          [source2:The minister] [cue2:promised] [content2:a plan]. [source:He] [cue:said] [content:it was late].     | Sean Lund
          """)
  void whoOpensAParagraphGoesOn(String text, String who) {
    var actors =
        Actors.in(("Sean Lund, a baker, was tired. Sean Lund slept. " + text).replace("\\n", "\n"));
    assertThat(actors.speaker(1)).isEqualTo(who);
  }
}
