package ascribe.nlp.actor;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Whom "he" and "she" mean by the grammar of the sentence before.
class PronounSubjectsTest {

  @Test
  void whoAskedGoesOnAsking() {
    var actors =
        Actors.in(
            "[source:Sean Lund] [cue:asked] Carl Rubin [content:what he wants]. [source2:He] also"
                + " [cue2:asked] [content2:how late it was].");
    assertThat(actors.speaker(2)).isEqualTo("Sean Lund");
  }

  @Test
  void aRelativeNamedBetweenCommasIsTheSubject() {
    var actors =
        Actors.in(
            "Carl Rubin's wife, Susan, is here. [source:She] [cue:said] [content:it was late].");
    assertThat(actors.speaker(1)).isEqualTo("Susan");
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Sean Lund spoke of Lund's plan. Lund rose. Carl Rubin, a baker of bread, arrived. [source:He] [cue:said] [content:it was late].
          Carl Rubin called out his rival Sean Lund for the loss, which [source:he] [cue:called] [content:a shame].
          [source2:Carl Rubin] [cue2:said] [content2:that Sean Lund and Otto Brix lost]. [source:His] [cue:remarks] [content:on the loss] were late.
          """)
  void theOnlySubjectIsMeantByThePronounBehindIt(String text) {
    assertThat(Actors.in(text).speaker(1)).isEqualTo("Carl Rubin");
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          His Tajik counterpart, Carl Rubin, has been more careful. | In a speech last month | Carl Rubin
          His successor, Carl Rubin, left.                          | On Friday              | Carl Rubin
          Lund’s old rival, Carl Rubin, was glad.                   | Late in May            | Carl Rubin
          His lawyer, Carl Rubin, left.                             | On Friday              | Sean Lund
          His opposite number, Carl Rubin, left.                    | On Friday              | Carl Rubin
          His counterpart at Norrland Bank, Carl Rubin, left.       | On Friday              | Carl Rubin
          His lawyer at Norrland Bank, Carl Rubin, left.            | On Friday              | Sean Lund
          He met his rival, Carl Rubin.                             | On Friday              | Sean Lund
          """)
  void whoIsPresentedAsAPeerIsSpokenOf(String before, String opening, String who) {
    var actors =
        Actors.in(
            "Sean Lund won. Sean Lund was right, and Lund was glad. %s %s [source:he] [cue:said] [content:it was late]."
                .formatted(before, opening));
    assertThat(actors.speaker(1)).isEqualTo(who);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource({
    "that his country had received half, his",
    "he had received half, he",
    "that her country had received half,",
  })
  void whatAPronounSaysOpensWithTheSame(String content, @Nullable String pronoun) {
    var actors =
        Actors.in(
            "Sean Lund won. Sean Lund was right, and Lund was glad. His rival, Carl Rubin, left. [source:He] [cue:said] [content:%s]."
                .formatted(content));
    assertThat(actors.mentions("Carl Rubin"))
        .containsExactlyElementsOf(
            Stream.of("Carl Rubin", "He", pronoun).filter(Objects::nonNull).toList());
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Sean Lund's lawyer, Carl Rubin, disagreed: the plan, | Carl Rubin
          Sean Lund's lawyer met Carl Rubin: the plan,         | Sean Lund
          """)
  void theOnlySubjectBeforeAColonGoesOnBehindIt(String before, String who) {
    var actors =
        Actors.in(
            "Sean Lund won. Sean Lund was right, and Lund was glad. %s [source:he] [cue:said], [content:was late]."
                .formatted(before));
    assertThat(actors.speaker(1)).isEqualTo(who);
  }

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          His opposite number, Carl Rubin, left. | Carl Rubin
          His friend, Carl Rubin, left.          | Spaniard
          """)
  void aPeerIsCalledByANationalityToo(String before, String who) {
    var actors =
        Actors.in(
            "Sean Lund won. %s [source:The Spaniard] [cue:said] [content:it was late]."
                .formatted(before));
    assertThat(actors.speaker(1)).isEqualTo(who.equals("Spaniard") ? "nobody" : who);
  }

  @Test
  void aFormOfAddressTellsWhetherAManOrAWomanIsMeant() {
    var actors =
        Actors.in(
            "Obama won. [source:Lee Brix] [cue:said] [content:it was late]. Ms. Brix agreed."
                + " [source2:He] [cue2:said] [content2:it rained].");
    assertThat(actors.speaker(2)).isNotEqualTo("Lee Brix");
  }

  @ParameterizedTest(name = "{0} {1}")
  @CsvSource({"Just look at Carl Rubin., Carl Rubin", "A lawyer sued Carl Rubin., nobody"})
  void whomAloneTheSentenceBeforeSpeaksOfIsMeant(String before, String who) {
    var actors =
        Actors.in(
            "Sean Lund won. Lund was right, Lund was early, and Lund was glad. %s [source:He] [cue:said] [content:it was late]."
                .formatted(before));
    assertThat(actors.speaker(1)).isEqualTo(who);
  }

  @Test
  void aFamilyNameThatReadsLikeAPronounIsNoPronoun() {
    var actors = Actors.in("Jane He won. [source:Jane He] [cue:said] [content:it was late],");
    assertThat(actors.speaker(1)).isEqualTo("Jane He");
  }

  @Test
  void aWomanMayBeSpokesman() {
    var actors =
        Actors.in(
            "[source:Lund spokesman Hope Rubin] [cue:said] [content:it was late]. [content2:“It rains,”]"
                + " [source2:she] [cue2:added].");
    assertThat(actors.speaker(2)).isEqualTo("Hope Rubin");
  }
}
